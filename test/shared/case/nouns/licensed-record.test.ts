import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('licensed_record', {
  minimal: {
    assessment: recordIdOf(1),
    tool: 'aim3',
    assessor: recordIdOf(2),
    certificate: 'C-1',
    certifiedOn: '2025-01-10',
  },
  full: {
    assessment: recordIdOf(1),
    tool: 'other',
    toolName: 'Own tool, second edition',
    assessor: recordIdOf(2),
    certificate: 'C-1',
    certifiedOn: '2025-01-10',
    completedOn: '2026-03-30',
    account: 'In our own words',
  },
  heading: 'Own tool, second edition',
})
