import { choice, longText, number, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** One number of a licensed tool under the assessor's own label, with the maximum it is out of. Never read as a level. */
export const licensedMark = defineNoun({
  noun: 'licensed_mark',
  bodyVersion: 1,
  one: 'number of a licensed tool',
  many: 'numbers of a licensed tool',
  standing: false,
  fields: {
    record: ref({
      to: ['licensed_record'],
      label: 'Which record',
      required: 'Choose the record',
    }),
    area: text({
      label: 'Group (optional)',
      hint: 'Your own short label for the part of the tool it belongs to',
      maxChars: 80,
    }),
    label: text({
      label: 'Your label',
      hint: 'Your own short words, not the wording of the tool',
      required: 'Enter your label',
      maxChars: 80,
    }),
    known: choice(
      [
        { value: 'number', label: 'A number' },
        { value: 'not_enough', label: 'Not enough information' },
      ],
      { label: 'What the tool gave', required: 'Choose what the tool gave' },
    ),
    mark: number({
      label: 'Number',
      required: 'Enter the number',
      min: 0,
      max: 1000,
      step: 0.5,
      showWhen: { field: 'known', equals: ['number'] },
    }),
    maximum: number({
      label: 'Out of',
      hint: 'The highest number that it could be',
      required: 'Enter the highest number that it could be',
      min: 0.5,
      max: 1000,
      step: 0.5,
    }),
    strength: longText({ label: 'What is strong here (optional)', maxChars: 2000 }),
    account: longText({ label: 'In your own words (optional)', maxChars: 4000 }),
    actFirst: choice(
      [
        { value: 'yes', label: 'Yes: act on this first' },
        { value: 'no', label: 'No' },
      ],
      {
        label: 'Must something be done about this first? (optional)',
        hint: 'The app does not read the number; you decide',
      },
    ),
    noActionBecause: longText({ label: 'No goal is needed because (optional)', maxChars: 1000 }),
  },
  heading: (body) => body.label,
})
