import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('legal_position', {
  minimal: { person: recordIdOf(1), status: 'none', on: '2026-02-03', source: 'Police' },
  full: {
    person: recordIdOf(1),
    status: 'investigation',
    on: '2026-02-03',
    officer: recordIdOf(2),
    reference: 'CR-1',
    outcome: 'Awaited',
    orders: 'None',
    bail: 'None',
    restrictions: 'yes',
    assessmentAgreed: 'yes',
    assessmentAgreedWords: 'The officer in the case, 16 February 2026',
    next: 'Interview on 19 February',
    source: 'Police',
  },
  heading: 'Under investigation',
})
