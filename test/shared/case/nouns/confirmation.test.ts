import { describeNoun } from './describe-noun.ts'

describeNoun('confirmation', {
  minimal: { section: 'plan', on: '2026-04-20' },
  full: { section: 'plan', on: '2026-04-20', records: 12 },
  heading: 'Plan',
})
