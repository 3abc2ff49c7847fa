import { longText, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** One file of another agency's chronology, as it came: its name, whose it is, its fingerprint, what was read. */
export const chronologyImport = defineNoun({
  noun: 'chronology_import',
  bodyVersion: 1,
  one: 'imported chronology',
  many: 'imported chronologies',
  standing: false,
  fields: {
    fileName: text({ label: 'File', required: 'Enter the name of the file', maxChars: 200 }),
    agency: text({
      label: 'Whose chronology',
      required: 'Enter whose chronology it is',
      maxChars: 120,
    }),
    fingerprint: text({ label: 'Fingerprint', required: 'Enter the fingerprint', maxChars: 64 }),
    summary: longText({ label: 'What was read (optional)', maxChars: 2000 }),
  },
  heading: (body) => `${body.agency}: ${body.fileName}`,
})
