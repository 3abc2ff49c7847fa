import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** Something asked of somebody else: what and why, when asked and chased, and what came of it. */
export const informationRequest = defineNoun({
  noun: 'information_request',
  bodyVersion: 1,
  one: 'information request',
  many: 'information requests',
  standing: false,
  fields: {
    to: ref({ to: ['professional', 'person'], label: 'Of whom (optional)' }),
    toWords: text({
      label: 'Asked of',
      hint: 'The person, team or organisation',
      required: 'Enter who was asked',
      maxChars: 200,
    }),
    what: longText({
      label: 'What is asked for',
      required: 'Enter what is asked for',
      maxChars: 2000,
    }),
    why: longText({
      label: 'Why it is needed',
      required: 'Enter why it is needed',
      maxChars: 2000,
    }),
    askedOn: date({ label: 'Asked on', required: 'Enter the date on which it was asked' }),
    dueOn: date({ label: 'Wanted by (optional)' }),
    state: choice(
      [
        { value: 'asked', label: 'Asked, no answer yet' },
        { value: 'chased', label: 'Chased, no answer yet' },
        { value: 'answered', label: 'Answered' },
        { value: 'answered_in_part', label: 'Answered in part' },
        { value: 'refused', label: 'Refused' },
      ],
      { label: 'Where it stands', required: 'Choose where it stands' },
    ),
    chasedOn: date({
      label: 'Last chased on',
      required: 'Enter the date on which it was last chased',
      showWhen: { field: 'state', equals: ['chased'] },
    }),
    answeredOn: date({
      label: 'Answered on',
      required: 'Enter the date of the answer',
      showWhen: { field: 'state', equals: ['answered', 'answered_in_part', 'refused'] },
    }),
    answer: longText({
      label: 'What came back, or why it was refused (optional)',
      maxChars: 4000,
      showWhen: { field: 'state', equals: ['answered', 'answered_in_part', 'refused'] },
    }),
  },
  heading: (body) => body.toWords,
})
