import { choice, choices, date, longText, ref } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { offeredOptions, yesNoNotKnown } from '../vocabularies.ts'

/** What one person was told before the assessment began, what was offered, and whether they agree to take part. */
export const agreement = defineNoun({
  noun: 'agreement',
  bodyVersion: 1,
  one: 'agreement and notice',
  many: 'agreements and notices',
  standing: false,
  fields: {
    person: ref({ to: ['person'], label: 'Who', required: 'Choose who it is' }),
    on: date({ label: 'Date', required: 'Enter the date' }),
    told: choices(
      [
        { value: 'privacy_notice', label: 'Privacy notice given' },
        { value: 'purpose', label: 'Purpose of the assessment explained' },
        { value: 'limits', label: 'Limits of confidentiality explained' },
        { value: 'sharing', label: 'Who will see the report explained' },
        {
          value: 'choice',
          label: 'Told that taking part is their choice, and what happens if not',
        },
      ],
      { label: 'What they have been told (optional)' },
    ),
    solicitor: choice(yesNoNotKnown, {
      label: 'Advised that they may speak to a solicitor first? (optional)',
    }),
    advocate: choice(offeredOptions, { label: 'Advocate (optional)' }),
    intermediary: choice(offeredOptions, { label: 'Intermediary (optional)' }),
    interpreter: choice(offeredOptions, { label: 'Interpreter (optional)' }),
    answer: choice(
      [
        { value: 'agreed', label: 'Agreed to take part' },
        { value: 'agreed_in_part', label: 'Agreed to part of it' },
        { value: 'refused', label: 'Said no' },
        { value: 'undecided', label: 'Has not decided yet' },
        { value: 'not_asked', label: 'Has not been asked yet' },
      ],
      { label: 'Their answer', required: 'Choose their answer' },
    ),
    answerWords: longText({ label: 'What they said about it (optional)', maxChars: 1000 }),
    competence: longText({
      label: 'Competence or capacity (optional)',
      hint: 'Whether they could decide for themselves, and how that was checked',
      maxChars: 2000,
    }),
    proceedBecause: longText({
      label: 'May go ahead without their agreement because (optional)',
      hint: 'Leave empty when it may not',
      maxChars: 2000,
      showWhen: {
        field: 'answer',
        equals: ['refused', 'undecided', 'not_asked', 'agreed_in_part'],
      },
    }),
    note: longText({ label: 'What they asked for (optional)', maxChars: 1000 }),
  },
  heading: (body, nameOf) => nameOf(body.person),
})
