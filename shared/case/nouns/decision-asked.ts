import { choice, longText, ref } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** What the meeting is asked to decide for one child, with the reason. "None" is a decision too, and needs one. */
export const decisionAsked = defineNoun({
  noun: 'decision_asked',
  bodyVersion: 1,
  one: 'decision asked for',
  many: 'decisions asked for',
  standing: false,
  fields: {
    child: ref({ to: ['person'], label: 'For which child', required: 'Choose the child' }),
    decision: choice(
      [
        { value: 's47', label: 'Section 47 enquiry' },
        { value: 's17', label: 'Section 17 assessment' },
        { value: 'pre_birth', label: 'Pre-birth assessment' },
        { value: 'early_help', label: 'Early help' },
        { value: 'other_authority', label: 'Ask another authority to see the child' },
        { value: 'other', label: 'Another decision' },
        { value: 'none', label: 'None' },
      ],
      { label: 'Decision asked for', required: 'Choose the decision asked for, or none' },
    ),
    reason: longText({ label: 'Reason', required: 'Enter the reason', maxChars: 2000 }),
  },
  heading: (body, nameOf) => nameOf(body.child),
})
