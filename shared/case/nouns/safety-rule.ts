import { choice, date, longText, ref, refs, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { placeOptions } from '../vocabularies.ts'

/** What keeps people safe in one kind of place: who does what, and what the child still gets to do. */
export const safetyRule = defineNoun({
  noun: 'safety_rule',
  bodyVersion: 1,
  one: 'safety rule',
  many: 'safety rules',
  standing: false,
  fields: {
    setting: choice(placeOptions, { label: 'Where', required: 'Choose where' }),
    household: ref({ to: ['household'], label: 'Which home (optional)' }),
    scenario: longText({
      label: 'What could happen (optional)',
      hint: 'In neutral words',
      maxChars: 1000,
    }),
    protects: refs({ to: ['person'], label: 'Who it protects (optional)' }),
    already: longText({ label: 'What already protects them (optional)', maxChars: 1000 }),
    rule: longText({
      label: 'The rule, in plain words',
      required: 'Enter the rule',
      maxChars: 1000,
    }),
    doneBy: ref({
      to: ['person', 'professional'],
      label: 'Who does it',
      required: 'Choose who does it',
    }),
    when: text({ label: 'When (optional)', hint: 'Days and times', maxChars: 200 }),
    checkedBy: text({ label: 'Who checks, and how (optional)', maxChars: 200 }),
    childWords: longText({ label: 'What the child says about it (optional)', maxChars: 1000 }),
    stillAbleTo: longText({
      label: 'What the child still gets to do',
      required: 'Enter what the child still gets to do',
      maxChars: 1000,
    }),
    from: refs({ to: ['finding', 'licensed_mark'], label: 'Findings behind it (optional)' }),
    stage: choice(
      [
        { value: 'interim', label: 'Interim' },
        { value: 'agreed', label: 'Agreed' },
      ],
      { label: 'Interim or agreed', required: 'Choose whether it is interim or agreed' },
    ),
    starts: date({ label: 'From', required: 'Enter the date from which it applies' }),
    endsOn: date({ label: 'Ended on (optional)' }),
    endedBecause: text({ label: 'Why it ended (optional)', maxChars: 300 }),
    inPractice: choice(
      [
        { value: 'yes', label: 'Yes' },
        { value: 'partly', label: 'In part' },
        { value: 'no', label: 'No: it is only on paper' },
        { value: 'not_known', label: 'Not known' },
      ],
      { label: 'Does it happen in practice? (optional)' },
    ),
    reviewOn: date({ label: 'Review on (optional)' }),
  },
  heading: (body) => body.rule,
})
