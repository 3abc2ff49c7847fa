import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('household_member', {
  minimal: { person: recordIdOf(1), household: recordIdOf(2), stays: 'lives' },
  full: {
    person: recordIdOf(1),
    household: recordIdOf(2),
    stays: 'stays',
    pattern: 'Friday to Sunday',
    from: '2024-03~',
    to: '2025',
  },
  heading: 'Somebody, Somebody',
})
