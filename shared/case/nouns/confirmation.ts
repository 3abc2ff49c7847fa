import { choice, date, number } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { sectionOptions } from '../vocabularies.ts'

/** A person's word that a section of the case is complete; it holds until anything in the section changes. */
export const confirmation = defineNoun({
  noun: 'confirmation',
  bodyVersion: 1,
  one: 'section marked as complete',
  many: 'sections marked as complete',
  standing: false,
  fields: {
    section: choice(sectionOptions, { label: 'Section', required: 'Choose the section' }),
    on: date({ label: 'Date', required: 'Enter the date' }),
    /** Kept by the page, so that something removed since can be told from nothing removed. */
    records: number({
      label: 'How many entries the section had (optional)',
      min: 0,
      max: 1_000_000,
      step: 1,
    }),
  },
  heading: (body) =>
    sectionOptions.find((option) => option.value === body.section)?.label ?? body.section,
})
