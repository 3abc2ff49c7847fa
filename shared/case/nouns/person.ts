import { choice, longText, ref, refs, text, vagueDate } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { caseRoleOptions, yesNoNotKnown } from '../vocabularies.ts'

/** A member of the family or network, or a child who was harmed (by code only). Workers are `professional`. */
export const person = defineNoun({
  noun: 'person',
  bodyVersion: 1,
  one: 'person',
  many: 'people',
  standing: false,
  fields: {
    name: text({
      label: 'Name',
      hint: 'For a child who was harmed, a neutral code such as Child 1, never a name or initials',
      required: 'Enter a name or a code',
      maxChars: 120,
    }),
    role: choice(caseRoleOptions, {
      label: 'Who they are in this case',
      required: 'Choose who they are in this case',
    }),
    tie: text({
      label: 'How the family would say it (optional)',
      hint: 'For example mother, half-sister, gran',
      maxChars: 80,
    }),
    lifeStatus: choice(
      [
        { value: 'living', label: 'Living' },
        { value: 'unborn', label: 'Not yet born' },
        { value: 'deceased', label: 'Has died' },
      ],
      { label: 'Living, not yet born or died', required: 'Choose one' },
    ),
    born: vagueDate({
      label: 'Date of birth, or date the baby is due (optional)',
      hint: 'A day, a month or a year is enough',
    }),
    ageAsGiven: text({
      label: 'Age as given, when no date of birth is held (optional)',
      hint: 'For example 8',
      maxChars: 40,
    }),
    died: vagueDate({
      label: 'When they died (optional)',
      showWhen: { field: 'lifeStatus', equals: ['deceased'] },
    }),
    gender: choice(
      [
        { value: 'female', label: 'Female' },
        { value: 'male', label: 'Male' },
        { value: 'another', label: 'Another way' },
        { value: 'not_known', label: 'Not known' },
      ],
      { label: 'Gender (optional)' },
    ),
    parentalResponsibility: choice(yesNoNotKnown, {
      label: 'Holds parental responsibility for the child being assessed (optional)',
    }),
    schoolYear: text({ label: 'School and year (optional)', maxChars: 120 }),
    identity: text({
      label: 'Ethnicity, faith and culture, in their own words (optional)',
      maxChars: 300,
    }),
    language: text({
      label: 'First language, and interpreter if wanted (optional)',
      maxChars: 120,
    }),
    communication: longText({
      label: 'How to communicate with them (optional)',
      hint: 'Learning or communication needs, and what helps',
      maxChars: 2000,
    }),
    alsoKnownAs: text({
      label: 'Other names used for them (optional)',
      hint: 'Separated by commas; also searched for when a report must not name them',
      maxChars: 300,
    }),
    identityKnownTo: refs({
      to: ['person', 'professional'],
      label: 'Who already knows who this child is',
      showWhen: { field: 'role', equals: ['child_harmed'] },
    }),
    identityWithheldFrom: longText({
      label: 'From whom their identity is withheld, and who asked (optional)',
      maxChars: 1000,
      showWhen: { field: 'role', equals: ['child_harmed'] },
    }),
    worker: ref({
      to: ['professional'],
      label: 'Their own worker (optional)',
      showWhen: { field: 'role', equals: ['child_harmed', 'sibling', 'peer', 'relative'] },
    }),
    note: longText({ label: 'Anything else (optional)', maxChars: 2000 }),
  },
  heading: (body) => body.name,
})
