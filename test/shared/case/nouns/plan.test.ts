import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('plan', {
  minimal: { stage: 'interim', on: '2026-02-25' },
  full: {
    stage: 'final',
    on: '2026-04-22',
    agreedBy: [recordIdOf(1)],
    differences: 'The father wants later nights',
    reviewOn: '2026-07-22',
  },
  heading: 'Final plan',
})
