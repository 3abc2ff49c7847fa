import { longText, ref, refs } from '../fields.ts'
import { defineNoun } from '../noun.ts'

const to = ['finding', 'licensed_mark'] as const

/** The canvas on which the findings become an account of this child, each part with the findings it rests on. */
export const formulation = defineNoun({
  noun: 'formulation',
  bodyVersion: 1,
  one: 'formulation',
  many: 'formulations',
  standing: false,
  fields: {
    assessment: ref({
      to: ['assessment'],
      label: 'Assessment',
      required: 'Choose the assessment',
    }),
    worries: longText({ label: 'What are people worried about? (optional)', maxChars: 6000 }),
    worriesFrom: refs({ to, label: 'Findings behind the worries (optional)' }),
    before: longText({ label: 'What happened before that shaped it? (optional)', maxChars: 6000 }),
    beforeFrom: refs({ to, label: 'Findings behind what happened before (optional)' }),
    atTheTime: longText({ label: 'What was going on at the time? (optional)', maxChars: 6000 }),
    atTheTimeFrom: refs({ to, label: 'Findings behind what was going on (optional)' }),
    keepsGoing: longText({ label: 'What keeps it going? (optional)', maxChars: 6000 }),
    keepsGoingFrom: refs({ to, label: 'Findings behind what keeps it going (optional)' }),
    helps: longText({ label: 'What helps, and who helps? (optional)', maxChars: 6000 }),
    helpsFrom: refs({ to, label: 'Findings behind what helps (optional)' }),
    mostLikely: longText({
      label:
        'So what is most likely, where, with whom and when, and what would make it less likely? (optional)',
      maxChars: 6000,
    }),
    mostLikelyFrom: refs({ to, label: 'Findings behind what is most likely (optional)' }),
    unsure: longText({ label: 'What are we unsure of? (optional)', maxChars: 6000 }),
    unsureFrom: refs({ to, label: 'Findings behind what we are unsure of (optional)' }),
  },
  heading: () => 'Formulation',
})
