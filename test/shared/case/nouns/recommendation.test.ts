import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('recommendation', {
  minimal: { agency: 'education', what: 'Offer a mentor', reason: 'One adult at school' },
  full: {
    agency: 'education',
    what: 'Offer a mentor',
    reason: 'One adult at school',
    from: [recordIdOf(1)],
    by: 'Half-term',
  },
  heading: 'Offer a mentor',
})
