import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** What somebody with the right to ask has asked not to be done, until when, and who lifted it. Open until lifted. */
export const constraint = defineNoun({
  noun: 'constraint',
  bodyVersion: 1,
  one: 'constraint',
  many: 'constraints',
  standing: false,
  fields: {
    mustNot: longText({
      label: 'What must not be done',
      hint: 'In plain words, as it will stand on every screen and on the paper',
      required: 'Enter what must not be done',
      maxChars: 1000,
    }),
    kind: choice(
      [
        { value: 'asking_about_report', label: 'Asking a child about what is reported' },
        { value: 'contact', label: 'Contact between people' },
        { value: 'telling', label: 'Telling somebody something' },
        { value: 'other', label: 'Something else' },
      ],
      { label: 'What it restricts', required: 'Choose what it restricts' },
    ),
    person: ref({ to: ['person'], label: 'Which child or person it is about (optional)' }),
    askedBy: ref({ to: ['professional', 'person'], label: 'Who asked (optional)' }),
    askedByWords: text({
      label: 'Who asked, as given',
      required: 'Enter who asked',
      maxChars: 200,
    }),
    from: date({ label: 'From', required: 'Enter the date from which it applies' }),
    untilOn: date({ label: 'Until (optional)', hint: 'Leave empty when it depends on an event' }),
    untilWords: text({
      label: 'Until what has happened (optional)',
      hint: 'For example: the police interview',
      maxChars: 200,
    }),
    liftedOn: date({
      label: 'Lifted on (optional)',
      hint: 'A constraint stays open until it is lifted',
    }),
    liftedBy: text({ label: 'Who lifted it (optional)', maxChars: 200 }),
  },
  heading: (body) => body.mustNot,
})
