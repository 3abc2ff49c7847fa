import { choice, date, longText, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** An assessment made with a licensed tool by somebody certified in it. Nothing of the tool's wording comes with this app. */
export const licensedRecord = defineNoun({
  noun: 'licensed_record',
  bodyVersion: 1,
  one: 'licensed-tool record',
  many: 'licensed-tool records',
  standing: false,
  fields: {
    assessment: ref({
      to: ['assessment'],
      label: 'Assessment',
      required: 'Choose the assessment',
    }),
    tool: choice(
      [
        { value: 'aim3', label: 'AIM3' },
        { value: 'aim_under_12s', label: 'AIM Under-12s' },
        { value: 'profesor', label: 'PROFESOR' },
        { value: 'other', label: 'Another tool' },
      ],
      { label: 'Tool', required: 'Choose the tool' },
    ),
    toolName: text({
      label: 'Name and edition of the tool',
      required: 'Enter the name and edition of the tool',
      showWhen: { field: 'tool', equals: ['other'] },
    }),
    assessor: ref({
      to: ['professional'],
      label: 'Who made it',
      required: 'Choose who made it',
    }),
    certificate: text({
      label: 'Certificate number',
      hint: 'Only people certified in the tool may record it',
      required: 'Enter the certificate number',
      maxChars: 80,
    }),
    certifiedOn: date({ label: 'Certified on', required: 'Enter the date of the certificate' }),
    completedOn: date({ label: 'Completed on (optional)' }),
    account: longText({ label: "The assessor's own account (optional)", maxChars: 10_000 }),
  },
  heading: (body, _nameOf) =>
    ({ aim3: 'AIM3', aim_under_12s: 'AIM Under-12s', profesor: 'PROFESOR', other: undefined })[
      body.tool
    ] ??
    body.toolName ??
    'Licensed tool',
})
