import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('informed', {
  minimal: { who: recordIdOf(1), told: 'not_told', what: 'The report' },
  full: {
    who: recordIdOf(1),
    told: 'told',
    what: 'The report',
    on: '2026-02-04',
    by: 'Social worker',
    knowsPlan: 'no',
  },
  heading: 'Somebody',
})
