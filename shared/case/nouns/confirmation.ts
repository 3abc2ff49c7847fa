import { choice, date } from '../fields.ts'
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
  },
  heading: (body) =>
    sectionOptions.find((option) => option.value === body.section)?.label ?? body.section,
})
