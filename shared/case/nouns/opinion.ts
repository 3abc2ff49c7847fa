import { date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** What somebody thinks, kept apart from what happened. Labels used by others stay in quotation marks here. */
export const opinion = defineNoun({
  noun: 'opinion',
  bodyVersion: 1,
  one: 'opinion',
  many: 'opinions',
  standing: false,
  fields: {
    text: longText({
      label: 'The opinion, in their words',
      required: 'Enter the opinion',
      maxChars: 4000,
    }),
    whose: ref({ to: ['professional', 'person'], label: 'Whose opinion (optional)' }),
    source: text({ label: 'Source', required: 'Enter whose opinion it is', maxChars: 300 }),
    on: date({ label: 'Date (optional)' }),
    note: ref({ to: ['source_note'], label: 'The words as received (optional)' }),
  },
  heading: (body) => body.text,
})
