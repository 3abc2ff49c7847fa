import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importCase } from '../../../main/cases/import-case.ts'
import { importChronologies } from '../../../main/cases/import-chronology.ts'
import { loadCaseFile } from '../../../main/cases/open-case.ts'
import { readChronology } from '../../../main/cases/read-chronology.ts'
import type { WritableDb } from '../../../main/storage/database.ts'
import { migrate } from '../../../main/storage/migrate.ts'
import { migrations } from '../../../main/storage/migrations/index.ts'
import { openDatabase } from '../../../main/storage/open-database.ts'
import {
  buildExchangedCase,
  formatExchangedCase,
} from '../../../shared/case/build-exchanged-case.ts'
import type { ExchangedCase, ExchangedRecord } from '../../../shared/case/exchange.ts'
import { nouns } from '../../../shared/case/nouns.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { chronologyFiles, eventDetails, pairDecisions } from './chronologies.ts'
import { entries } from './entries.ts'
import { type Entry, idOf, instantOf, practiceCaseId } from './entry.ts'

/** The folder that the practice case ships in. */
export const demoFolder = new URL('../../../resources/demo/', import.meta.url)

const importedAt = instantOf('2026-02-04 08:40')
const exportedAt = instantOf('2026-05-07 09:00')

/**
 * Builds the practice case as the text of its file. The chronologies go through the app's own importer, in a vault that
 * is thrown away; everything else is the entries beside this file. The same entries, the same text.
 */
export function buildPracticeCase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-practice-'))
  const path = join(folder, 'cases.db')
  const { db } = openDatabase({ path, key: randomBytes(32), create: true })
  try {
    migrate(db, migrations)
    return formatExchangedCase(workOn(parseExchangedCase(importAll(db))))
  } finally {
    db.close()
    rmSync(folder, { recursive: true })
  }
}

function importAll(db: WritableDb): string {
  const base = {
    format: 'throughline-case',
    version: 1,
    exportedAt,
    case: { id: practiceCaseId, reference: 'TL-0417', openedAt: instantOf('2026-02-03 15:45') },
    records: entries.map(recordOf),
  }
  const context = { actor: 'Amina Khalid', now: () => parseIsoInstant(importedAt) }
  const id = importCase(db, parseExchangedCase(JSON.stringify(base)), context)
  const files = chronologyFiles.map(({ name, agency }) =>
    readChronology(readFileSync(new URL(name, demoFolder)), name, agency),
  )
  let made = 0
  const newId = () => idOf(`chronology ${made++}`)
  importChronologies(db, loadCaseFile(db, id), files, pairDecisions, { ...context, newId })
  return formatExchangedCase(buildExchangedCase(loadCaseFile(db, id), parseIsoInstant(exportedAt)))
}

function recordOf({ key, noun, entered, changed, body, ...header }: Entry) {
  const { bodyVersion } = nouns[noun]
  const times = { createdAt: instantOf(entered), updatedAt: instantOf(changed?.entered ?? entered) }
  const usual = { compartment: 'general', standing: 'established' }
  const latest = { ...body, ...changed?.body }
  return { id: idOf(key), noun, ...usual, ...header, bodyVersion, body: latest, ...times }
}

/** Adds what a person added to the imported events, and dates the rows that came later than the import. */
function workOn(exchanged: ExchangedCase): ExchangedCase {
  const files = exchanged.records.filter(({ noun }) => noun === 'chronology_import')
  const rowsSeen = new Map<string, number>()
  const enteredAt = new Map<string, string>()
  const records = exchanged.records.map((record): ExchangedRecord => {
    if (record.noun === 'chronology_link') return datedLike(record, enteredAt)
    if (record.noun !== 'event' || record.body.importedFrom === undefined) return record
    const file = record.body.importedFrom
    const row = rowsSeen.get(file) ?? 0
    rowsSeen.set(file, row + 1)
    const details = eventDetails[files.findIndex(({ id }) => id === file)]?.[row]
    if (!details) throw new Error('A chronology has a row that nobody has worked on')
    const { standing, ...more } = details
    enteredAt.set(record.id, enteredInstant(record.body.when))
    // The details are checked with the whole case, when its text is read again.
    const body = { ...record.body, ...more } as typeof record.body
    return datedLike({ ...record, standing, body }, enteredAt)
  })
  return parseExchangedCase(JSON.stringify({ ...exchanged, records }))
}

/** A row that tells of the day of the import or later reached the case at the end of its own day. */
function enteredInstant(when: string | undefined): string {
  return when === undefined || when < importedAt.slice(0, 10) ? importedAt : `${when}T17:30:00.000Z`
}

function datedLike<R extends ExchangedRecord>(record: R, enteredAt: Map<string, string>): R {
  const ids =
    record.noun === 'chronology_link' ? [record.body.first, record.body.second] : [record.id]
  const latest = ids
    .map((id) => enteredAt.get(id) ?? importedAt)
    .sort()
    .at(-1)
  const instant = parseIsoInstant(latest ?? importedAt)
  return { ...record, createdAt: instant, updatedAt: instant }
}
