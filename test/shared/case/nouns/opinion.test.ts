import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('opinion', {
  minimal: { text: 'He tries hard', source: 'Class teacher' },
  full: {
    text: 'He tries hard',
    whose: recordIdOf(1),
    source: 'Class teacher',
    on: '2026-02-04',
    note: recordIdOf(2),
  },
  heading: 'He tries hard',
})
