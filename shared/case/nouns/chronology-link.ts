import { choice, longText, ref } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** A person's decision about two events: told twice, one answers the other, or nothing to do with each other. */
export const chronologyLink = defineNoun({
  noun: 'chronology_link',
  bodyVersion: 1,
  one: 'link between events',
  many: 'links between events',
  standing: false,
  fields: {
    first: ref({ to: ['event'], label: 'First event', required: 'Choose the first event' }),
    second: ref({ to: ['event'], label: 'Second event', required: 'Choose the second event' }),
    decision: choice(
      [
        { value: 'same', label: 'The same happening, told twice' },
        { value: 'answers', label: 'The second is how the first was answered' },
        { value: 'different', label: 'Two different things' },
      ],
      { label: 'Decision', required: 'Choose how the two go together' },
    ),
    reason: longText({ label: 'Why (optional)', maxChars: 1000 }),
  },
  heading: (body, nameOf) => `${nameOf(body.first)} / ${nameOf(body.second)}`,
})
