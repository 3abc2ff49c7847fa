import { choice, date, longText, ref, refs, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { placeOptions } from '../vocabularies.ts'

/** What one person will do by when towards a goal, and how we will know. */
export const action = defineNoun({
  noun: 'action',
  bodyVersion: 1,
  one: 'action',
  many: 'actions',
  standing: false,
  fields: {
    goal: ref({ to: ['goal'], label: 'Towards which goal', required: 'Choose the goal' }),
    what: longText({
      label: 'What will be done',
      hint: 'Start with a verb',
      required: 'Enter what will be done',
      maxChars: 1000,
    }),
    owner: ref({
      to: ['professional', 'person'],
      label: 'Who will do it',
      hint: 'One person; others can help',
      required: 'Choose who will do it',
    }),
    helpers: refs({ to: ['professional', 'person'], label: 'Who helps (optional)' }),
    dueOn: date({ label: 'By', required: 'Enter the date by which it is due' }),
    howWeKnow: longText({
      label: 'How we will know',
      required: 'Enter how we will know',
      maxChars: 1000,
    }),
    setting: choice(placeOptions, { label: 'Where (optional)' }),
    state: choice(
      [
        { value: 'not_started', label: 'Not started' },
        { value: 'under_way', label: 'Under way' },
        { value: 'done', label: 'Done' },
        { value: 'blocked', label: 'Blocked' },
        { value: 'stopped', label: 'Stopped' },
      ],
      { label: 'State', required: 'Choose the state' },
    ),
    stateBecause: longText({
      label: 'Why',
      required: 'Enter why',
      maxChars: 1000,
      showWhen: { field: 'state', equals: ['blocked', 'stopped'] },
    }),
    doneOn: date({
      label: 'Done on',
      required: 'Enter the date on which it was done',
      showWhen: { field: 'state', equals: ['done'] },
    }),
    audience: choice(
      [
        { value: 'family', label: "Part of the family's own plan" },
        { value: 'professional', label: 'For professionals only' },
      ],
      { label: 'Whose list it is on (optional)' },
    ),
    gap: text({ label: 'Cost, or what is missing for it (optional)', maxChars: 300 }),
  },
  heading: (body) => body.what,
})
