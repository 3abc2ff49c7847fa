import type { Problem } from '../../case/check-record.ts'
import { type Body, type CaseFile, findRecord, recordsOf } from '../../case/nouns.ts'
import type { IsoDate } from '../../dates/iso-date.ts'

/**
 * Checks the record of a licensed tool before it is saved: its assessment uses such a tool, and the certificate is not
 * of a day to come. Never throws.
 */
export function checkLicensedRecord(
  file: Pick<CaseFile, 'records'>,
  today: IsoDate,
  body: Body<'licensed_record'>,
): readonly Problem[] {
  const assessment = findRecord(file, body.assessment)
  const isLicensed = assessment?.noun === 'assessment' && assessment.body.use !== 'built_in'
  return [
    ...(isLicensed
      ? []
      : [
          {
            field: 'assessment',
            message:
              'Choose an assessment that uses a licensed tool, or say of this one that it does',
          },
        ]),
    ...(body.certifiedOn > today
      ? [{ field: 'certifiedOn', message: 'The date of the certificate must not be in the future' }]
      : []),
  ]
}

/**
 * Checks a number of a licensed tool before it is saved: no other of the same record has its group and label, so that
 * each can be told from the rest. Never throws.
 *
 * @param id the number's own id when it is saved again; absent for a new one.
 */
export function checkLicensedMark(
  file: Pick<CaseFile, 'records'>,
  body: Body<'licensed_mark'>,
  id?: string,
): readonly Problem[] {
  const twice = recordsOf(file, 'licensed_mark').some(
    (other) =>
      other.id !== id && other.body.record === body.record && nameOf(other.body) === nameOf(body),
  )
  return twice
    ? [
        {
          field: 'label',
          message:
            'Another number of this record has this label and group: change the label, or that number',
        },
      ]
    : []
}

function nameOf({ area = '', label }: Body<'licensed_mark'>): string {
  return [area, label].map((words) => words.trim().toLowerCase()).join('\n')
}
