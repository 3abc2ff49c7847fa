import { longText, refs, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** A home as the family names it, with who may not be told where it is. */
export const household = defineNoun({
  noun: 'household',
  bodyVersion: 1,
  one: 'home',
  many: 'homes',
  standing: false,
  fields: {
    name: text({
      label: 'Name of the home',
      hint: "As the family says it, for example Mum's flat",
      required: 'Enter a name for the home',
      maxChars: 80,
    }),
    address: longText({ label: 'Address (optional)', maxChars: 500 }),
    addressWithheldFrom: refs({
      to: ['person', 'professional'],
      label: 'Who must not be told the address',
      hint: 'The address then never appears on paper',
    }),
    withheldReason: longText({
      label: 'Who asked for it to be withheld, and why (optional)',
      maxChars: 1000,
    }),
    note: longText({ label: 'Anything else (optional)', maxChars: 2000 }),
  },
  heading: (body) => body.name,
})
