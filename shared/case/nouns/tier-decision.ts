import { date, longText, policyChoice, refs, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** A decision on the level of need, with reasons; the next one makes a step up or down, and this one stays as history. */
export const tierDecision = defineNoun({
  noun: 'tier_decision',
  bodyVersion: 1,
  one: 'tier decision',
  many: 'tier decisions',
  standing: false,
  fields: {
    tier: policyChoice({ policy: 'tiers', label: 'Tier', required: 'Choose the tier' }),
    on: date({ label: 'Date decided', required: 'Enter the date' }),
    reasons: longText({ label: 'Reasons', required: 'Enter the reasons', maxChars: 4000 }),
    alternatives: longText({
      label: 'What else was considered, and why not',
      required: 'Enter what else was considered',
      maxChars: 4000,
    }),
    agreedBy: refs({ to: ['professional'], label: 'Who agreed' }),
    agreedByWords: text({ label: 'Others who agreed (optional)', maxChars: 300 }),
    disagreement: longText({ label: 'Who disagreed, and why (optional)', maxChars: 2000 }),
    reviewOn: date({ label: 'Review on (optional)' }),
  },
  heading: (body) => body.tier,
})
