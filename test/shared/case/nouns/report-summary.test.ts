import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('report_summary', {
  minimal: { assessment: recordIdOf(1) },
  full: {
    assessment: recordIdOf(1),
    worries: 'The school is worried',
    working: 'He talks to his tutor',
    safety: 'A lock and a rota',
    decisions: 'Keep the rota',
    adultsWillChange: 'Ask before moving him',
    stepUpDown: 'A quiet term',
    reviewOn: '2026-07-22',
    reviewIf: 'Anything new is told',
    convenes: 'The social worker',
  },
  heading: 'Summary of the report',
})
