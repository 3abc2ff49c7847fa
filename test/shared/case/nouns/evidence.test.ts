import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('evidence', {
  minimal: {
    text: 'Sleeps badly',
    source: 'School nurse',
    kind: 'document',
    reliability: 'not_judged',
  },
  full: {
    text: 'Sleeps badly',
    when: '2025-10~',
    source: 'School nurse',
    from: recordIdOf(1),
    kind: 'talk',
    reliability: 'low',
    about: recordIdOf(2),
    askedAboutReport: 'not_known',
    heardThrough: 'His mother',
    session: recordIdOf(4),
    supports: ['C1', recordIdOf(5)],
    contradicts: ['C6'],
    note: recordIdOf(3),
  },
  heading: 'Sleeps badly',
})
