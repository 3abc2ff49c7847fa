import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** Who has been told what, by whom and when; and who has not, or must not be. */
export const informed = defineNoun({
  noun: 'informed',
  bodyVersion: 1,
  one: 'entry on who has been told',
  many: 'entries on who has been told',
  standing: false,
  fields: {
    who: ref({ to: ['person', 'professional'], label: 'Who', required: 'Choose who it is' }),
    told: choice(
      [
        { value: 'told', label: 'Has been told' },
        { value: 'not_told', label: 'Has not been told yet' },
        { value: 'must_not', label: 'Must not be told' },
        { value: 'not_known', label: 'Not known' },
      ],
      { label: 'Told or not', required: 'Choose whether they have been told' },
    ),
    what: longText({
      label: 'Told what, or what they must not be told',
      required: 'Enter what',
      maxChars: 1000,
    }),
    on: date({ label: 'Date (optional)' }),
    by: text({ label: 'By whom, or who will tell them (optional)', maxChars: 200 }),
    knowsPlan: choice(
      [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'not_known', label: 'Not known' },
      ],
      { label: 'Knows the safety arrangements (optional)' },
    ),
  },
  heading: (body, nameOf) => nameOf(body.who),
})
