import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportCase } from '../../../main/cases/export-case.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { insertRecords } from '../../../main/storage/record-store.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { caseIdOf } from '../../builders/record-ids.ts'
import {
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  temporaryFolder,
} from '../storage/temporary-database.ts'

const context = { actor: 'Amina Khalid', now: () => parseIsoInstant('2026-02-05T08:00:00.000Z') }

/** A place for the file, outside a vault. */
function aPlace() {
  const folder = temporaryFolder()
  return { path: join(folder, 'out.json'), replace: false, vaultFolder: join(folder, 'vault') }
}

describe('giving out a case', () => {
  it('gives every live record, held and separate ones included, and notes the fingerprint', () => {
    const db = aDatabaseWithCase()
    const body = { what: 'It rained', source: 'School log' }
    inChange(db, (mark) => {
      insertRecords(
        db,
        [
          aRecord(1, { body }),
          aRecord(2, { body, heldFrom: 'everyone', compartment: 'harmed_child' }),
        ],
        mark,
      )
    })

    const place = aPlace()

    expect(exportCase(db, caseId, context, place)).toBe(place.path)

    const text = readFileSync(place.path, 'utf8')
    const { records } = parseExchangedCase(text)
    expect(records.map(({ heldFrom }) => heldFrom)).toEqual([undefined, 'everyone'])
    const [entry] = listAudit(db, { limit: 10 }).filter(({ action }) => action === 'case.export')
    expect(JSON.stringify(entry)).toContain(createHash('sha256').update(text).digest('hex'))
    expect(JSON.stringify(entry)).not.toContain('rained')
  })

  it('is not in the audit when the file could not be written', () => {
    const db = aDatabaseWithCase()
    const before = listAudit(db, { limit: 10 })
    const place = aPlace()
    mkdirSync(place.path)

    expect(codeOf(() => exportCase(db, caseId, context, place))).toBe('path_not_usable')
    expect(codeOf(() => exportCase(db, caseId, context, { ...place, path: 'out' }))).toBe(
      'path_not_usable',
    )

    expect(listAudit(db, { limit: 10 })).toEqual(before)
  })

  it('refuses a case that is not there', () => {
    const place = aPlace()

    expect(codeOf(() => exportCase(aDatabaseWithCase(), caseIdOf(7), context, place))).toBe(
      'case_not_found',
    )
    expect(existsSync(place.path)).toBe(false)
  })
})
