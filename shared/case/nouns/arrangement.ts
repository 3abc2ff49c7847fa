import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** What keeps one child safe in one home on one night: what, who sees to it, and whether it is really in place. */
export const arrangement = defineNoun({
  noun: 'arrangement',
  bodyVersion: 1,
  one: 'arrangement',
  many: 'arrangements',
  standing: false,
  fields: {
    child: ref({ to: ['person'], label: 'Which child', required: 'Choose the child' }),
    household: ref({ to: ['household'], label: 'Which home', required: 'Choose the home' }),
    nightOf: date({ label: 'For the night of', required: 'Enter the date' }),
    what: longText({
      label: 'What happens',
      hint: 'Who sleeps where, who is awake, what is different tonight',
      required: 'Enter what happens',
      maxChars: 1000,
    }),
    inPlace: choice(
      [
        { value: 'yes', label: 'In place' },
        { value: 'from_later', label: 'Not in place until later' },
        { value: 'not_there', label: 'The child is not there tonight' },
        { value: 'not_needed', label: 'Nothing needed, because' },
        { value: 'not_known', label: 'Not known' },
      ],
      { label: 'Is it in place?', required: 'Choose whether it is in place' },
    ),
    inPlaceFrom: date({
      label: 'In place from (optional)',
      showWhen: { field: 'inPlace', equals: ['from_later'] },
    }),
    responsible: ref({ to: ['person', 'professional'], label: 'Who sees to it (optional)' }),
    responsibleWords: text({ label: 'Others who see to it (optional)', maxChars: 200 }),
    checkedBy: text({ label: 'Who checks, and how (optional)', maxChars: 200 }),
  },
  heading: (body, nameOf) => `${nameOf(body.child)}, ${nameOf(body.household)}`,
})
