import { choice, date, longText, refs } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { placeOptions, supervisionOptions } from '../vocabularies.ts'

/** How closely adults are to watch in one kind of place, chosen by the person after the formulation, with reasons. */
export const supervisionDecision = defineNoun({
  noun: 'supervision_decision',
  bodyVersion: 1,
  one: 'decision on supervision',
  many: 'decisions on supervision',
  standing: false,
  fields: {
    setting: choice(placeOptions, { label: 'Where', required: 'Choose where' }),
    level: choice(supervisionOptions, {
      label: 'Level of supervision',
      required: 'Choose the level of supervision',
    }),
    on: date({ label: 'Date decided', required: 'Enter the date' }),
    reasons: longText({ label: 'Reasons', required: 'Enter the reasons', maxChars: 4000 }),
    lessConsidered: longText({
      label: 'What less was considered, and why not',
      required: 'Enter what less was considered',
      maxChars: 2000,
    }),
    stillAbleTo: longText({
      label: 'What the child still gets to do',
      required: 'Enter what the child still gets to do',
      maxChars: 2000,
    }),
    from: refs({ to: ['finding', 'licensed_mark'], label: 'Findings behind it (optional)' }),
    agreedBy: refs({ to: ['professional', 'person'], label: 'Who agreed (optional)' }),
    reviewOn: date({ label: 'Review on (optional)' }),
  },
  heading: (body) =>
    placeOptions.find((option) => option.value === body.setting)?.label ?? body.setting,
})
