import { date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** What the report says on its first page in the assessor's own words, and when it is looked at again. */
export const reportSummary = defineNoun({
  noun: 'report_summary',
  bodyVersion: 1,
  one: 'summary of the report',
  many: 'summaries of the report',
  standing: false,
  fields: {
    assessment: ref({
      to: ['assessment'],
      label: 'Assessment',
      required: 'Choose the assessment',
    }),
    worries: longText({ label: 'Who is worried about what (optional)', maxChars: 2000 }),
    working: longText({ label: 'What is working (optional)', maxChars: 2000 }),
    safety: longText({ label: 'What keeps people safe now (optional)', maxChars: 2000 }),
    decisions: longText({
      label: 'The most important decisions asked of the meeting (optional)',
      hint: 'Three at most, one on each line',
      maxChars: 2000,
    }),
    adultsWillChange: longText({
      label: 'What adults will change because of what the child said (optional)',
      maxChars: 2000,
    }),
    stepUpDown: longText({
      label: 'What would mean a step up or a step down (optional)',
      maxChars: 2000,
    }),
    reviewOn: date({ label: 'Review on (optional)' }),
    reviewIf: longText({ label: 'Or sooner if (optional)', maxChars: 1000 }),
    convenes: text({ label: 'Who calls the review (optional)' }),
  },
  heading: () => 'Summary of the report',
})
