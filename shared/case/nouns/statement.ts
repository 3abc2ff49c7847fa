import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { voiceMethodOptions, yesNoNotKnown } from '../vocabularies.ts'

/** What somebody said, in their words; or that they were not asked, declined or were not there, and why. */
export const statement = defineNoun({
  noun: 'statement',
  bodyVersion: 1,
  one: 'statement',
  many: 'statements',
  standing: false,
  fields: {
    person: ref({ to: ['person', 'professional'], label: 'Who', required: 'Choose who it is' }),
    outcome: choice(
      [
        { value: 'said', label: 'They told us something' },
        { value: 'declined', label: 'They were asked and chose not to answer' },
        { value: 'not_asked', label: 'They have not been asked' },
        { value: 'not_present', label: 'They were not there' },
      ],
      { label: 'What came of it', required: 'Choose what came of it' },
    ),
    words: longText({
      label: 'Their words, exactly',
      hint: 'What they said, not what you make of it',
      maxChars: 4000,
      showWhen: { field: 'outcome', equals: ['said', 'declined'] },
    }),
    observation: longText({
      label: 'What was seen (optional)',
      hint: 'Kept apart from their words',
      maxChars: 2000,
      showWhen: { field: 'outcome', equals: ['said', 'declined'] },
    }),
    reason: longText({
      label: 'Why (optional)',
      maxChars: 1000,
      showWhen: { field: 'outcome', equals: ['declined', 'not_asked', 'not_present'] },
    }),
    on: date({ label: 'Date', required: 'Enter the date' }),
    method: choice(voiceMethodOptions, {
      label: 'How (optional)',
      showWhen: { field: 'outcome', equals: ['said', 'declined'] },
    }),
    prompted: choice(
      [
        { value: 'asked', label: 'They were asked' },
        { value: 'unprompted', label: 'They said it without being asked' },
        { value: 'not_known', label: 'Not known' },
      ],
      {
        label: 'Asked or not (optional)',
        showWhen: { field: 'outcome', equals: ['said', 'declined'] },
      },
    ),
    askedAboutReport: choice(yesNoNotKnown, {
      label: 'Were they asked about what is reported to have happened? (optional)',
      showWhen: { field: 'outcome', equals: ['said', 'declined'] },
    }),
    heardBy: ref({ to: ['professional', 'person'], label: 'Who heard it (optional)' }),
    present: text({ label: 'Who else was there (optional)', maxChars: 200 }),
    source: text({ label: 'Source', required: 'Enter the source', maxChars: 300 }),
    note: ref({ to: ['source_note'], label: 'The words as received (optional)' }),
  },
  heading: (body, nameOf) => nameOf(body.person),
})
