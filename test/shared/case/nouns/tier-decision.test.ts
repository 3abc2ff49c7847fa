import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('tier_decision', {
  minimal: {
    tier: 'complex',
    on: '2026-02-04',
    reasons: 'Two earlier concerns',
    alternatives: 'Vulnerable: too little',
  },
  full: {
    tier: 'complex',
    on: '2026-02-04',
    reasons: 'Two earlier concerns',
    alternatives: 'Vulnerable: too little',
    agreedBy: [recordIdOf(1)],
    agreedByWords: 'Duty manager',
    disagreement: 'None',
    reviewOn: '2026-02-25',
  },
  heading: 'complex',
})
