import { choice, ref, text, vagueDate } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** One person living or staying in one home for a time; a child may have several homes. */
export const householdMember = defineNoun({
  noun: 'household_member',
  bodyVersion: 1,
  one: 'person in a home',
  many: 'people in homes',
  standing: false,
  fields: {
    person: ref({ to: ['person'], label: 'Who', required: 'Choose who lives or stays there' }),
    household: ref({ to: ['household'], label: 'Which home', required: 'Choose the home' }),
    stays: choice(
      [
        { value: 'lives', label: 'Lives there' },
        { value: 'stays', label: 'Stays some of the time' },
        { value: 'visits', label: 'Visits, not overnight' },
      ],
      { label: 'How they are there', required: 'Choose whether they live, stay or visit' },
    ),
    pattern: text({
      label: 'When (optional)',
      hint: 'For example Friday to Sunday',
      maxChars: 200,
    }),
    from: vagueDate({ label: 'From (optional)' }),
    to: vagueDate({ label: 'Until (optional)', hint: 'Leave empty while it goes on' }),
  },
  heading: (body, nameOf) => `${nameOf(body.person)}, ${nameOf(body.household)}`,
})
