import { choice, date, longText, number, refs } from '../fields.ts'
import { defineNoun } from '../noun.ts'

const scale = { min: 0, max: 10, step: 1 }

/** What better looks like, in the family's words, starting from a finding. */
export const goal = defineNoun({
  noun: 'goal',
  bodyVersion: 1,
  one: 'goal',
  many: 'goals',
  standing: false,
  fields: {
    from: refs({
      to: ['finding', 'licensed_mark'],
      label: 'Findings that it starts from',
      required: 'Choose a finding that it starts from',
    }),
    words: longText({
      label: "What better looks like, in the family's words",
      required: 'Enter what better looks like',
      maxChars: 1000,
    }),
    whose: refs({ to: ['person'], label: 'Whose goal it is (optional)' }),
    baseline: number({
      label: 'Where things are now, 0 to 10 (optional)',
      hint: '0 is as far away as can be; 10 is there',
      ...scale,
    }),
    target: number({ label: 'Where we want to be, 0 to 10 (optional)', ...scale }),
    reviewOn: date({ label: 'Review on (optional)' }),
    state: choice(
      [
        { value: 'draft', label: 'Draft' },
        { value: 'agreed', label: 'Agreed' },
        { value: 'ended', label: 'Ended' },
      ],
      { label: 'State', required: 'Choose the state' },
    ),
    endedBecause: longText({
      label: 'How it ended, and why',
      required: 'Enter how it ended, and why',
      maxChars: 1000,
      showWhen: { field: 'state', equals: ['ended'] },
    }),
    endedOn: date({
      label: 'Ended on',
      required: 'Enter the date on which it ended',
      showWhen: { field: 'state', equals: ['ended'] },
    }),
  },
  heading: (body) => body.words,
})
