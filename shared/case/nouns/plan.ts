import { choice, date, longText, refs } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** The whole-family plan at one stage: interim, or final when those it concerns have agreed it. The latest is the plan. */
export const plan = defineNoun({
  noun: 'plan',
  bodyVersion: 1,
  one: 'plan',
  many: 'plans',
  standing: false,
  fields: {
    stage: choice(
      [
        { value: 'interim', label: 'Interim' },
        { value: 'final', label: 'Final' },
      ],
      { label: 'Interim or final', required: 'Choose whether the plan is interim or final' },
    ),
    on: date({ label: 'Date', required: 'Enter the date' }),
    agreedBy: refs({ to: ['person', 'professional'], label: 'Who agreed it (optional)' }),
    differences: longText({ label: 'Who does not agree, and why (optional)', maxChars: 2000 }),
    reviewOn: date({ label: 'Review on (optional)' }),
  },
  heading: (body) => (body.stage === 'final' ? 'Final plan' : 'Interim plan'),
})
