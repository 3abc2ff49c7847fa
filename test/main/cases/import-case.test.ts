import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadExchangedDocuments } from '../../../main/cases/documents/exchanged-documents.ts'
import { importCase } from '../../../main/cases/import-case.ts'
import { loadCaseFile } from '../../../main/cases/open-case.ts'
import { readExchangedFile } from '../../../main/cases/read-exchanged-file.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { listCases, removeCase } from '../../../main/storage/case-store.ts'
import type { WritableDb } from '../../../main/storage/database.ts'
import {
  buildExchangedCase,
  formatExchangedCase,
} from '../../../shared/case/build-exchanged-case.ts'
import type { ExchangedCase } from '../../../shared/case/exchange.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { anyCase } from '../../builders/any-case.ts'
import { caseIdOf, recordIdOf } from '../../builders/record-ids.ts'
import { aDatabase, codeOf, inCommand } from '../storage/temporary-database.ts'

const context = { actor: 'Amina Khalid', now: () => parseIsoInstant('2026-02-05T08:00:00.000Z') }

function bytesOf(exchanged: ExchangedCase): Uint8Array {
  return Buffer.from(formatExchangedCase(exchanged))
}

/** Builds a case of one child and one home, with the child at home. */
function aCase(number: number, reference = `TL-${number}`): ExchangedCase {
  const first = number * 10
  const header = { compartment: 'general', standing: 'established', bodyVersion: 1 } as const
  const times = {
    createdAt: parseIsoInstant('2026-02-03T12:00:00.000Z'),
    updatedAt: parseIsoInstant('2026-02-04T08:30:00.000Z'),
  }
  const [sam, flat] = [recordIdOf(first + 1), recordIdOf(first + 2)]
  return {
    format: 'throughline-case',
    version: 1,
    exportedAt: '2026-02-05T08:00:00.000Z',
    case: { id: caseIdOf(number), reference, openedAt: '2026-02-03T12:00:00.000Z' },
    records: [
      // Points forward, at records that follow.
      {
        id: recordIdOf(first),
        noun: 'household_member',
        ...header,
        body: { person: sam, household: flat, stays: 'lives' },
        ...times,
      },
      {
        id: sam,
        noun: 'person',
        ...header,
        body: { name: 'Sam', role: 'child_assessed', lifeStatus: 'living' },
        ...times,
      },
      { id: flat, noun: 'household', ...header, body: { name: "Mum's flat" }, ...times },
    ],
  }
}

function countsOf(db: WritableDb): readonly unknown[] {
  return ['cases', 'case_records', 'record_links', 'changes', 'audit'].map((table) =>
    db.prepare(`SELECT count(*) AS count FROM ${table}`).get(),
  )
}

describe('taking in a case', () => {
  it('and giving it out again gives the same file, whatever the case holds', () => {
    const db = aDatabase()
    let records = 0
    fc.assert(
      fc.property(anyCase(), (exchanged) => {
        const now = () => parseIsoInstant(exchanged.exportedAt)
        const id = importCase(db, readExchangedFile(bytesOf(exchanged)), { ...context, now })
        const giveOut = () => {
          const file = loadCaseFile(db, id)
          return formatExchangedCase(
            buildExchangedCase(file, now(), loadExchangedDocuments(db, file)),
          )
        }
        const first = giveOut()
        inCommand(db, () => removeCase(db, id))
        importCase(db, readExchangedFile(Buffer.from(first)), { ...context, now })
        const second = giveOut()
        inCommand(db, () => removeCase(db, id))

        records += exchanged.records.length
        expect(JSON.parse(first)).toEqual(JSON.parse(formatExchangedCase(exchanged)))
        expect(second).toBe(first)
      }),
      { numRuns: 40 },
    )
    expect(records).toBeGreaterThan(10)
  })

  it('keeps ids, order and instants, and is one change with one audit entry', () => {
    const db = aDatabase()

    const id = importCase(db, readExchangedFile(bytesOf(aCase(1))), context)

    const { records } = loadCaseFile(db, id)
    expect(records.map((record) => record.id)).toEqual([10, 11, 12].map(recordIdOf))
    expect(new Set(records.map(({ changeId }) => changeId)).size).toBe(1)
    expect(records[1]?.createdAt).toBe('2026-02-03T12:00:00.000Z')
    expect(records[1]?.updatedAt).toBe('2026-02-04T08:30:00.000Z')
    expect(listAudit(db, { limit: 10 }).map(({ action }) => action)).toEqual(['case.import'])
  })

  it.each<[string, (db: WritableDb) => Uint8Array]>([
    ['case_already_here', () => bytesOf(aCase(1, 'TL-9'))],
    ['reference_taken', () => bytesOf({ ...aCase(2, 'tl-1') })],
    ['record_already_here', () => bytesOf({ ...aCase(1), case: aCase(3).case })],
    ['invalid_input', () => bytesOf(aCase(2)).subarray(0, 900)],
    ['invalid_input', () => new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    ['invalid_input', () => new Uint8Array(64 * 1024 * 1024 + 1)],
    ['made_by_newer_version', () => Buffer.from('{"format":"throughline-case","version":7}')],
  ])('is refused with %s, and nothing has changed', (code, file) => {
    const db = aDatabase()
    importCase(db, readExchangedFile(bytesOf(aCase(1))), context)
    const before = countsOf(db)

    expect(codeOf(() => importCase(db, readExchangedFile(file(db)), context))).toBe(code)

    expect(countsOf(db)).toEqual(before)
    expect(listCases(db)).toHaveLength(1)
  })

  it('leaves a case that is there as it is, where it is only to be opened', () => {
    const db = aDatabase()
    const id = importCase(db, readExchangedFile(bytesOf(aCase(1))), context)
    const before = countsOf(db)

    const other = { ...aCase(1), records: [] }
    expect(importCase(db, readExchangedFile(bytesOf(other)), { ...context, ifThere: 'open' })).toBe(
      id,
    )

    expect(countsOf(db)).toEqual(before)
  })

  it('keeps that a case was closed', () => {
    const db = aDatabase()
    const closedAt = '2026-06-01T10:00:00.000Z'
    const exchanged = aCase(1)

    const id = importCase(
      db,
      readExchangedFile(bytesOf({ ...exchanged, case: { ...exchanged.case, closedAt } })),
      context,
    )

    expect(loadCaseFile(db, id).closedAt).toBe(closedAt)
  })
})
