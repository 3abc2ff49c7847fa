import { describe, expect, it } from 'vitest'
import {
  importChronologies,
  type PairDecisions,
  previewChronologies,
  readChronologies,
} from '../../../main/cases/import-chronology.ts'
import { newRecordId } from '../../../main/cases/new-ids.ts'
import { loadCaseFile } from '../../../main/cases/open-case.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import type { WritableDb } from '../../../main/storage/database.ts'
import { recordsOf } from '../../../shared/case/nouns.ts'
import type { ChronologyFile } from '../../../shared/chronology/preview.ts'
import { aDatabaseWithCase, caseId, codeOf, now } from '../storage/temporary-database.ts'
import { kaiAgencies, kaiBytes, readKai, readText } from './a-chronology.ts'

const context = { actor: 'slot-1', now: () => now, newId: newRecordId }

function bringIn(db: WritableDb, files: readonly ChronologyFile[], decisions: PairDecisions = []) {
  return importChronologies(db, loadCaseFile(db, caseId), files, decisions, context)
}

describe('importing chronologies', () => {
  it('reads the files one after the other, as they were handed over', async () => {
    const read = await readChronologies(
      (['police', 'school'] as const).map((name) => ({
        file: {
          name: `chronology-${name}.csv`,
          base64: Buffer.from(kaiBytes(name)).toString('base64'),
        },
        agency: kaiAgencies[name],
      })),
    )

    expect(read).toEqual([readKai('police'), readKai('school')])
  })

  it('writes a record for the file and one for each row, and counts them without a word of theirs', () => {
    const db = aDatabaseWithCase()

    const { recordIds } = bringIn(db, [readKai('police')])

    const { records } = loadCaseFile(db, caseId)
    expect(records.map(({ id }) => id)).toEqual(recordIds)
    expect(records.map(({ noun }) => noun)).toEqual([
      'chronology_import',
      ...Array(5).fill('event'),
    ])
    expect(records[0]?.body).toMatchObject({ summary: '5 rows, 1 undated; Windows-1252, commas' })
    const [entry] = listAudit(db, { limit: 5 }).filter(
      ({ action }) => action === 'chronology.import',
    )
    expect(entry).toMatchObject({ facts: { files: 1, rows: 5 } })
    expect(JSON.stringify(entry)).not.toMatch(/Kai|interview/)
  })

  it('keeps every row as it came beside what was read from it', () => {
    const db = aDatabaseWithCase()
    const file = readKai('social-care')

    bringIn(db, [file])

    expect(
      recordsOf(loadCaseFile(db, caseId), 'event').map(({ body }) => body.importedRow),
    ).toEqual(file.rows.map(({ raw }) => raw))
  })

  it('knows a file by its contents: shown in the preview, refused at the import', () => {
    const db = aDatabaseWithCase()
    bringIn(db, [readKai('school')])
    const again = { ...readKai('school'), fileName: 'another name.csv' }

    const { alreadyImported } = previewChronologies(loadCaseFile(db, caseId), [again])
    expect(alreadyImported).toEqual(['another name.csv'])

    expect(codeOf(() => bringIn(db, [readKai('police'), again]))).toBe('already_imported')
    expect(recordsOf(loadCaseFile(db, caseId), 'chronology_import')).toHaveLength(1)
  })

  it('refuses the same contents twice in one list, and writes nothing', () => {
    const db = aDatabaseWithCase()
    const again = { ...readKai('school'), fileName: 'another name.csv' }

    expect(codeOf(() => bringIn(db, [readKai('school'), again]))).toBe('already_imported')

    expect(loadCaseFile(db, caseId).records).toEqual([])
  })

  it('refuses two decisions about one pair that differ, and writes nothing', () => {
    const db = aDatabaseWithCase()
    const files = [readKai('school'), readKai('social-care')]
    const [first, second] = [
      { file: 0, row: 5 },
      { file: 1, row: 6 },
    ]

    expect(
      codeOf(() =>
        bringIn(db, files, [
          { first, second, decision: 'same' },
          { first: second, second: first, decision: 'different' },
        ]),
      ),
    ).toBe('invalid_input')

    expect(loadCaseFile(db, caseId).records).toEqual([])
  })

  it('keeps the decision that two rows are different, so that nobody is asked again', () => {
    const db = aDatabaseWithCase()
    const files = [readKai('school'), readKai('social-care')]
    const pointers = { first: { file: 0, row: 5 }, second: { file: 1, row: 6 } }

    const { recordIds } = bringIn(db, files, [{ ...pointers, decision: 'different' }])

    const [link] = recordsOf(loadCaseFile(db, caseId), 'chronology_link')
    expect(link?.body).toEqual({
      ...{ first: recordIds[5], second: recordIds[12], decision: 'different' },
    })
  })

  it.each<PairDecisions[number]['second']>([
    { file: 0, row: 3 },
    { file: 1, row: 1 },
    { eventId: '00000000-0000-4000-8000-000000000009' as never }, // the id of nothing
  ])('writes nothing when a decision points at %j, which is not there', (second) => {
    const db = aDatabaseWithCase()
    const file = readText('Date,Event\n2026-01-05,It rained\n2026-01-06,It snowed\n')

    expect(
      codeOf(() => bringIn(db, [file], [{ first: { file: 0, row: 1 }, second, decision: 'same' }])),
    ).toBe('invalid_input')

    expect(loadCaseFile(db, caseId).records).toEqual([])
  })
})
