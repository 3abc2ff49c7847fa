import { formatDate } from '../../dates/format-date.ts'
import { choice, date, longText, policyChoice, ref } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** One assessment of the child: with which instrument, by whom, as at which day. Its findings, formulation and numbers point here. */
export const assessment = defineNoun({
  noun: 'assessment',
  bodyVersion: 1,
  one: 'assessment',
  many: 'assessments',
  standing: false,
  fields: {
    use: choice(
      [
        { value: 'built_in', label: 'The built-in instrument' },
        {
          value: 'licensed',
          label: 'A licensed tool',
          hint: 'You are certified in it, and record its numbers and your own words here',
        },
        { value: 'both', label: 'Both' },
      ],
      { label: 'What this assessment uses', required: 'Choose what this assessment uses' },
    ),
    instrument: policyChoice({
      policy: 'instruments',
      label: 'Instrument',
      required: 'Choose the instrument',
      showWhen: { field: 'use', equals: ['built_in', 'both'] },
    }),
    startedOn: date({ label: 'Started on', required: 'Enter the date on which it started' }),
    asAt: date({
      label: 'Ratings as at (optional)',
      hint: 'The day up to which the evidence was looked at',
    }),
    lead: ref({
      to: ['professional'],
      label: 'Lead assessor',
      required: 'Choose the lead assessor',
    }),
    coAssessor: ref({ to: ['professional'], label: 'Assessing with them (optional)' }),
    adaptations: longText({
      label: 'What is made easier for the child, and how (optional)',
      maxChars: 2000,
    }),
    limits: longText({
      label: 'What limits this assessment (optional)',
      hint: 'Who was not seen, what was refused, what could not be asked',
      maxChars: 4000,
    }),
  },
  heading: (body) => `Assessment started ${formatDate(body.startedOn)}`,
})
