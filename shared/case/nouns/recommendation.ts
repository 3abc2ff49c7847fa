import { longText, policyChoice, refs, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** What one agency is asked to do, so that a meeting can say yes or no to it. */
export const recommendation = defineNoun({
  noun: 'recommendation',
  bodyVersion: 1,
  one: 'recommendation',
  many: 'recommendations',
  standing: false,
  fields: {
    agency: policyChoice({
      policy: 'agencies',
      label: 'For which agency',
      required: 'Choose the agency',
    }),
    what: longText({
      label: 'What is asked of them',
      required: 'Enter what is asked of them',
      maxChars: 1000,
    }),
    reason: longText({ label: 'Reason', required: 'Enter the reason', maxChars: 1000 }),
    from: refs({ to: ['finding', 'licensed_mark'], label: 'Findings behind it (optional)' }),
    by: text({ label: 'By when (optional)', maxChars: 100 }),
  },
  heading: (body) => body.what,
})
