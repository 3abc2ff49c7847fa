import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('meeting', {
  minimal: { kind: 'planning', on: '2026-02-25' },
  full: {
    kind: 'report',
    on: '2026-04-22',
    at: '10:00',
    place: 'Civic centre',
    chair: recordIdOf(1),
    decides: 'Whether the plan holds',
    decided: 'It holds',
  },
  heading: 'Meeting on the report',
})
