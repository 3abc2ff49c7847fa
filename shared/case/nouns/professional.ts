import { date, longText, policyChoice, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** Somebody who works with the family: name, agency, what they do here, and since when. */
export const professional = defineNoun({
  noun: 'professional',
  bodyVersion: 1,
  one: 'professional',
  many: 'professionals',
  standing: false,
  fields: {
    name: text({ label: 'Name', required: 'Enter their name', maxChars: 120 }),
    agency: policyChoice({ policy: 'agencies', label: 'Agency', required: 'Choose their agency' }),
    organisation: text({
      label: 'School, team or organisation (optional)',
      maxChars: 120,
    }),
    role: text({
      label: 'What they do in this case',
      hint: 'For example designated safeguarding lead',
      required: 'Enter what they do in this case',
      maxChars: 120,
    }),
    contact: text({ label: 'Telephone or email (optional)', maxChars: 200 }),
    from: date({ label: 'Involved from (optional)' }),
    to: date({ label: 'Involved until (optional)' }),
    note: longText({ label: 'Anything else (optional)', maxChars: 2000 }),
  },
  heading: (body) => `${body.name}, ${body.role}`,
})
