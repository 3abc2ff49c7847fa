import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addPracticeCase } from '../../main/cases/add-practice-case.ts'
import { listCaseSummaries } from '../../main/cases/case-list.ts'
import { newRecordId } from '../../main/cases/new-ids.ts'
import { openCase } from '../../main/cases/open-case.ts'
import { saveRecords } from '../../main/cases/save-records.ts'
import { loadPolicies } from '../../main/governance/load-policies.ts'
import { insertCase } from '../../main/storage/case-store.ts'
import { openChange } from '../../main/storage/change-store.ts'
import type { WritableDb } from '../../main/storage/database.ts'
import { migrate } from '../../main/storage/migrate.ts'
import { migrations } from '../../main/storage/migrations/index.ts'
import { openDatabase } from '../../main/storage/open-database.ts'
import { insertRecords, type NewRecord } from '../../main/storage/record-store.ts'
import { transact } from '../../main/storage/transact.ts'
import { recordsOf } from '../../shared/case/nouns.ts'
import type { CaseId } from '../../shared/case/record.ts'
import type { RecordDraft } from '../../shared/contract/inputs.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { caseIdOf, recordIdOf } from '../builders/record-ids.ts'
import { type BenchRow, buildRow, median, timeByTurns } from './measure.ts'

const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
const policies = loadPolicies(resourcesFolder)
const key = Buffer.alloc(32, 7)
// A constant of a plainly invented case.
const at = '2026-03-30T09:00:00.000Z' as IsoInstant
const context = { actor: 'slot-1', now: () => at, newId: newRecordId, policies }
const [few, many] = [50, 5_000]
const recordsInEach = 20

/** A vault's database with the practice case among others; the path opens it again. */
interface Filled {
  readonly db: WritableDb
  readonly path: string
  readonly practice: CaseId
}

/** Measures opening one case among 50 and among 5,000, the list of them, and saving an assessment's findings. */
export async function benchCases(rounds = 25): Promise<readonly BenchRow[]> {
  // On the project's own disk: temporary folders are often memory.
  const build = fileURLToPath(new URL('../../build', import.meta.url))
  mkdirSync(build, { recursive: true })
  const folder = mkdtempSync(join(build, 'bench-'))
  const small = fill(join(folder, 'few.db'), few)
  const large = fill(join(folder, 'many.db'), many)
  try {
    const warm = await timeByTurns(
      {
        few: () => openCase(small.db, small.practice),
        many: () => openCase(large.db, large.practice),
      },
      rounds,
      5,
    )
    const lists = await timeByTurns(
      { few: () => listCaseSummaries(small.db), many: () => listCaseSummaries(large.db) },
      rounds,
    )
    const saves = await timeByTurns(
      { findings: () => saveFindings(small), events: () => saveEvents(small) },
      9,
    )
    small.db.close()
    large.db.close()
    const cold = await timeByTurns({ few: () => reopen(small), many: () => reopen(large) }, rounds)
    return [
      withSlope('a case opened: among 5,000 over among 50', warm, 1.3),
      withSlope('the same in a vault just opened', cold, 1.3),
      withSlope('the list of cases: of 5,000 over of 50', lists),
      buildRow(
        '26 findings with evidence saved, checked, and shown: over as many events',
        saves.findings ?? [],
        saves.events ?? [],
        2,
      ),
    ]
  } finally {
    for (const { db } of [small, large]) if (db.open) db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each further case costs, beside the ratio. */
function withSlope(
  what: string,
  { few: ours = [], many: theirs = [] }: Readonly<Record<string, readonly number[]>>,
  target?: number,
): BenchRow {
  const row = buildRow(what, theirs, ours, target)
  const perCase = ((median(theirs) - median(ours)) * 1000) / (many - few)
  return { ...row, scale: `${row.scale}; slope ${perCase.toFixed(2)} µs a case` }
}

function fill(path: string, cases: number): Filled {
  const { db } = openDatabase({ path, key, create: true })
  migrate(db, migrations)
  const inOneCommit = 250
  const command = { command: 'cases.create', actor: 'slot-1', object: 'case', at }
  for (let first = 1; first < cases; first += inOneCommit)
    transact(db, command, () => {
      for (let number = first; number < Math.min(first + inOneCommit, cases); number += 1)
        addOne(db, number)
    })
  return { db, path, practice: addPracticeCase(db, resourcesFolder, context) }
}

function addOne(db: WritableDb, number: number): void {
  const caseId = caseIdOf(number)
  insertCase(db, { id: caseId, reference: `TL-B${number}`, openedAt: at })
  const changeId = openChange(db, { caseId, at, command: 'records.save', label: 'several' })
  const words = `School recorded a concern, case ${number}, and told the designated lead the same day. `
  const records = Array.from({ length: recordsInEach }, (_, index): NewRecord => {
    const isChild = index === 0
    return {
      id: recordIdOf(number * 1000 + index),
      caseId,
      noun: isChild ? 'person' : 'event',
      compartment: 'general',
      standing: 'alleged',
      body: isChild
        ? { name: `Child of case ${number}`, role: 'child_assessed', lifeStatus: 'living' }
        : { when: '2022-11', what: words.repeat(4), source: 'School log' },
      bodyVersion: 1,
      links: [],
    }
  })
  insertRecords(db, records, { changeId, at })
}

function reopen({ path, practice }: Filled): void {
  const { db } = openDatabase({ path, key, create: false })
  openCase(db, practice)
  db.close()
}

function draft(noun: RecordDraft['noun'], body: RecordDraft['body']): RecordDraft {
  return { noun, compartment: 'general', standing: 'established', body }
}

const evidenceBody = {
  text: 'School recorded it and told the designated lead.',
  source: 'School log',
  kind: 'document',
  reliability: 'medium',
}

/** Saves a new assessment, then a finding for each factor with a piece of evidence, and loads the case as the page gets it. */
function saveFindings({ db, practice }: Filled): void {
  const [instrument] = policies.instruments
  const [lead] = recordsOf(openCase(db, practice).file, 'professional')
  if (!instrument || !lead) throw new Error('There is no instrument, or nobody to use it')
  const body = {
    use: 'built_in',
    instrument: instrument.code,
    startedOn: '2026-03-30',
    lead: lead.id,
  }
  const { recordIds } = saveRecords(db, practice, [draft('assessment', body)], context)
  const assessment = recordIds[0] ?? ''
  const factors = instrument.domains.flatMap((domain) => domain.factors)
  const drafts = factors.flatMap(({ code }) => [
    draft('evidence', { ...evidenceBody, supports: [code] }),
    draft('finding', { assessment, factor: code, strength: '2' }),
  ])
  saveRecords(db, practice, drafts, context)
  openCase(db, practice)
}

/** Saves as many plain records in as many steps. */
function saveEvents({ db, practice }: Filled): void {
  const event = draft('event', { what: evidenceBody.text, when: '2025-01', source: 'School log' })
  openCase(db, practice)
  saveRecords(db, practice, [event], context)
  saveRecords(
    db,
    practice,
    Array.from({ length: 52 }, () => event),
    context,
  )
  openCase(db, practice)
}
