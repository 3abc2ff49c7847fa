import { choice, date, longText, ref, text, time } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** A text kept as it came: an email, a pasted note, a call. What is sorted out of it points back here. */
export const sourceNote = defineNoun({
  noun: 'source_note',
  bodyVersion: 1,
  one: 'note',
  many: 'notes',
  standing: false,
  fields: {
    kind: choice(
      [
        { value: 'email', label: 'Email' },
        { value: 'note', label: 'Note' },
        { value: 'call', label: 'Telephone call' },
        { value: 'letter', label: 'Letter or report' },
        { value: 'referral', label: 'Referral' },
      ],
      { label: 'What it is', required: 'Choose what it is' },
    ),
    receivedOn: date({ label: 'Date received or made', required: 'Enter the date' }),
    receivedTime: time({ label: 'Time (optional)' }),
    from: ref({ to: ['professional', 'person'], label: 'From (optional)' }),
    fromWords: text({ label: 'Who it is from', required: 'Enter who it is from', maxChars: 200 }),
    words: longText({
      label: 'The words as they came',
      required: 'Enter or paste the words',
      maxChars: 100_000,
    }),
  },
  heading: (body) => `${kindWords[body.kind]} from ${body.fromWords}`,
})

const kindWords = {
  email: 'Email',
  note: 'Note',
  call: 'Call',
  letter: 'Letter',
  referral: 'Referral',
} as const
