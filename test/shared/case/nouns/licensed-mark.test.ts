import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('licensed_mark', {
  minimal: { record: recordIdOf(1), label: 'What happened', known: 'not_enough', maximum: 8 },
  full: {
    record: recordIdOf(1),
    area: 'Part one',
    label: 'What happened',
    known: 'number',
    mark: 3.5,
    maximum: 8,
    strength: 'Stops when told',
    account: 'In our own words',
    actFirst: 'yes',
    noActionBecause: 'Settled since',
  },
  heading: 'What happened',
})
