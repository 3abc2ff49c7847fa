import { longText, ref, refs, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** One way things could go: what, where, with whom and when, and what would make it more or less likely. */
export const scenario = defineNoun({
  noun: 'scenario',
  bodyVersion: 1,
  one: 'scenario',
  many: 'scenarios',
  standing: false,
  fields: {
    assessment: ref({
      to: ['assessment'],
      label: 'Assessment',
      required: 'Choose the assessment',
    }),
    what: longText({
      label: 'What could happen',
      hint: 'In neutral words; a good turn is a scenario too',
      required: 'Enter what could happen',
      maxChars: 2000,
    }),
    where: text({ label: 'Where (optional)', maxChars: 300 }),
    withWhom: text({ label: 'With whom (optional)', maxChars: 300 }),
    when: text({ label: 'When (optional)', maxChars: 300 }),
    likelierIf: longText({ label: 'What would make it more likely (optional)', maxChars: 2000 }),
    lessLikelyIf: longText({ label: 'What would make it less likely (optional)', maxChars: 2000 }),
    from: refs({ to: ['finding', 'licensed_mark'], label: 'Findings behind it (optional)' }),
  },
  heading: (body) => body.what,
})
