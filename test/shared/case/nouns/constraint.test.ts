import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('constraint', {
  minimal: {
    mustNot: 'Ask about it',
    kind: 'asking_about_report',
    askedByWords: 'Police',
    from: '2026-02-04',
  },
  full: {
    mustNot: 'Ask about it',
    kind: 'asking_about_report',
    person: recordIdOf(1),
    askedBy: recordIdOf(2),
    askedByWords: 'Police',
    from: '2026-02-04',
    untilOn: '2026-02-19',
    untilWords: 'the police interview',
    liftedOn: '2026-02-19',
    liftedBy: 'Police',
  },
  heading: 'Ask about it',
})
