import { choice, longText, ref, vagueDate } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { relationshipOptions, tieQualityOptions } from '../vocabularies.ts'

/** How one person is tied to another: "Dana is the parent of Kai". */
export const relationship = defineNoun({
  noun: 'relationship',
  bodyVersion: 1,
  one: 'relationship',
  many: 'relationships',
  standing: false,
  fields: {
    first: ref({ to: ['person'], label: 'First person', required: 'Choose the first person' }),
    kind: choice(relationshipOptions, {
      label: 'How they are tied',
      required: 'Choose how they are tied',
    }),
    second: ref({ to: ['person'], label: 'Second person', required: 'Choose the second person' }),
    quality: choice(tieQualityOptions, { label: 'How it is between them (optional)' }),
    from: vagueDate({ label: 'From (optional)' }),
    to: vagueDate({ label: 'Until (optional)', hint: 'Leave empty while it goes on' }),
    note: longText({ label: 'Anything else (optional)', maxChars: 2000 }),
  },
  heading: (body, nameOf) => `${nameOf(body.first)} ${labelOf(body.kind)} ${nameOf(body.second)}`,
})

function labelOf(kind: string): string {
  return relationshipOptions.find((option) => option.value === kind)?.label ?? kind
}
