import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('chronology_link', {
  minimal: { first: recordIdOf(1), second: recordIdOf(2), decision: 'same' },
  full: {
    first: recordIdOf(1),
    second: recordIdOf(2),
    decision: 'answers',
    reason: 'The contact names the day',
  },
  heading: 'Somebody / Somebody',
})
