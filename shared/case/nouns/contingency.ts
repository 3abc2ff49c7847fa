import { choice, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { placeOptions } from '../vocabularies.ts'

/** What to do when things wobble: the early sign, what happens then, and who to call. */
export const contingency = defineNoun({
  noun: 'contingency',
  bodyVersion: 1,
  one: 'what to do if',
  many: 'what to do if things wobble',
  standing: false,
  fields: {
    setting: choice(placeOptions, { label: 'Where (optional)' }),
    sign: longText({
      label: 'Early sign',
      hint: 'What somebody would notice first',
      required: 'Enter the early sign',
      maxChars: 1000,
    }),
    thenDo: longText({
      label: 'What to do then',
      required: 'Enter what to do then',
      maxChars: 1000,
    }),
    firstCall: ref({
      to: ['professional', 'person'],
      label: 'Who to call first',
      required: 'Choose who to call first',
    }),
    secondCall: ref({ to: ['professional', 'person'], label: 'Who to call next (optional)' }),
    outOfHours: text({ label: 'Out of hours (optional)', maxChars: 200 }),
    mayStepIn: text({ label: 'Who may step in (optional)', maxChars: 200 }),
  },
  heading: (body) => body.sign,
})
