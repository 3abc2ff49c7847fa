import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { legalStatusOptions } from '../vocabularies.ts'

/** Where the law stood from a date on: status, officer, outcome, orders and bail. The latest is the position today. */
export const legalPosition = defineNoun({
  noun: 'legal_position',
  bodyVersion: 1,
  one: 'legal position',
  many: 'legal positions',
  standing: false,
  fields: {
    person: ref({ to: ['person'], label: 'About which child', required: 'Choose the child' }),
    status: choice(legalStatusOptions, { label: 'Status', required: 'Choose the status' }),
    on: date({ label: 'From', required: 'Enter the date from which it applies' }),
    officer: ref({ to: ['professional'], label: 'Officer in the case (optional)' }),
    reference: text({ label: 'Crime or court reference (optional)', maxChars: 80 }),
    outcome: longText({ label: 'Outcome (optional)', maxChars: 1000 }),
    orders: longText({ label: 'Orders (optional)', maxChars: 1000 }),
    bail: longText({ label: 'Bail or release conditions (optional)', maxChars: 1000 }),
    restrictions: choice(
      [
        { value: 'yes', label: 'Yes: it is entered as a constraint' },
        { value: 'no', label: 'No, nobody has asked for anything' },
        { value: 'not_known', label: 'Not known yet' },
      ],
      {
        label: 'Has anybody asked that something is not done? (optional)',
        hint: 'For example: that nobody asks the child about the report',
      },
    ),
    assessmentAgreed: choice(
      [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'not_asked', label: 'Not asked yet' },
      ],
      {
        label: 'Have the police agreed that the assessment goes on? (optional)',
        hint: 'Two factors stay closed while enquiries are open, unless they have agreed',
      },
    ),
    assessmentAgreedWords: text({
      label: 'Who in the police agreed, when, and to what',
      required: 'Enter who in the police agreed, and when',
      maxChars: 300,
      showWhen: { field: 'assessmentAgreed', equals: ['yes'] },
    }),
    next: longText({ label: 'What happens next (optional)', maxChars: 1000 }),
    source: text({ label: 'Source', required: 'Enter the source', maxChars: 300 }),
  },
  heading: (body) =>
    legalStatusOptions.find((option) => option.value === body.status)?.label ?? body.status,
})
