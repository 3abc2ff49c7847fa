import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { priorityFlagOptions } from '../vocabularies.ts'

/** One of the four groups that get particular attention, from when, until when, and who says so. */
export const priorityFlag = defineNoun({
  noun: 'priority_flag',
  bodyVersion: 1,
  one: 'priority flag',
  many: 'priority flags',
  standing: false,
  fields: {
    person: ref({ to: ['person'], label: 'Which child', required: 'Choose the child' }),
    flag: choice(priorityFlagOptions, { label: 'Flag', required: 'Choose the flag' }),
    from: date({ label: 'From', required: 'Enter the date from which it applies' }),
    to: date({ label: 'Until (optional)', hint: 'Leave empty while it applies' }),
    source: text({ label: 'Who says so', required: 'Enter who says so', maxChars: 200 }),
    note: longText({ label: 'Anything else (optional)', maxChars: 2000 }),
  },
  heading: (body, nameOf) =>
    `${nameOf(body.person)}: ${priorityFlagOptions.find((option) => option.value === body.flag)?.label ?? body.flag}`,
})
