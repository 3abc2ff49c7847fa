import { choice, number, ref, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** The largest document that may be attached, in bytes: 20 MB. */
export const maxAttachmentBytes = 20 * 1024 * 1024

/** A document kept with a piece of evidence. Its bytes lie in the vault beside the records, found by this record's id. */
export const attachment = defineNoun({
  noun: 'attachment',
  bodyVersion: 1,
  one: 'attached document',
  many: 'attached documents',
  standing: false,
  fields: {
    evidence: ref({
      to: ['evidence'],
      label: 'Which piece of evidence',
      required: 'Choose the piece of evidence',
    }),
    name: text({
      label: 'Name of the file',
      required: 'Enter the name of the file',
      maxChars: 200,
    }),
    format: choice(
      [
        { value: 'pdf', label: 'PDF' },
        { value: 'docx', label: 'Word document' },
      ],
      { label: 'Format', required: 'Choose the format' },
    ),
    bytes: number({
      label: 'Size in bytes',
      required: 'Enter the size in bytes',
      min: 1,
      max: maxAttachmentBytes,
      step: 1,
    }),
    /** SHA-256 of the bytes, in hex. */
    sha256: text({
      label: 'Fingerprint of the file',
      required: 'Enter the fingerprint',
      maxChars: 64,
    }),
  },
  heading: (body) => body.name,
})
