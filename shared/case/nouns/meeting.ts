import { choice, date, longText, ref, text, time } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** A meeting that a paper is made for. */
export const meeting = defineNoun({
  noun: 'meeting',
  bodyVersion: 1,
  one: 'meeting',
  many: 'meetings',
  standing: false,
  fields: {
    kind: choice(
      [
        { value: 'planning', label: 'Planning meeting' },
        { value: 'report', label: 'Meeting on the assessment report' },
        { value: 'review', label: 'Review' },
        { value: 'other', label: 'Another meeting' },
      ],
      { label: 'Kind of meeting', required: 'Choose the kind of meeting' },
    ),
    on: date({ label: 'Date', required: 'Enter the date' }),
    at: time({ label: 'Time (optional)' }),
    place: text({ label: 'Place (optional)' }),
    chair: ref({ to: ['professional'], label: 'Chair (optional)' }),
    decides: longText({
      label: 'What it must decide (optional)',
      hint: 'One decision on each line',
      maxChars: 4000,
    }),
    decided: longText({
      label: 'What it decided (optional)',
      hint: 'One decision on each line, with the reason',
      maxChars: 6000,
    }),
  },
  heading: (body) =>
    ({
      planning: 'Planning meeting',
      report: 'Meeting on the report',
      review: 'Review',
      other: 'Meeting',
    })[body.kind],
})
