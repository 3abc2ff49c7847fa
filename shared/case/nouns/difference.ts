import { date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** A difference of view that stands: who sees it differently, why, and how it is to be resolved. */
export const difference = defineNoun({
  noun: 'difference',
  bodyVersion: 1,
  one: 'difference of view',
  many: 'differences of view',
  standing: false,
  fields: {
    who: ref({
      to: ['person', 'professional'],
      label: 'Whose view',
      required: 'Choose whose view',
    }),
    on: date({ label: 'Date', required: 'Enter the date' }),
    about: text({ label: 'About what', required: 'Enter what it is about', maxChars: 300 }),
    view: longText({ label: 'Their view, and why', required: 'Enter their view', maxChars: 2000 }),
    others: longText({ label: 'How others see it (optional)', maxChars: 2000 }),
    resolveBy: date({ label: 'To be resolved by (optional)' }),
    outcome: longText({ label: 'How it was resolved (optional)', maxChars: 2000 }),
  },
  heading: (body) => body.about,
})
