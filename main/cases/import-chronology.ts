import { type CaseFile, type CaseRecord, nouns, recordsOf } from '../../shared/case/nouns.ts'
import type { CaseId, JsonObject, RecordId } from '../../shared/case/record.ts'
import { buildImportedEvent } from '../../shared/chronology/build-imported-event.ts'
import type { ChronologyFile, ChronologyPreview } from '../../shared/chronology/preview.ts'
import { suggestPairs } from '../../shared/chronology/suggest-pairs.ts'
import type { Input } from '../../shared/contract/contract.ts'
import { ExpectedError, InvalidInput } from '../../shared/errors/errors.ts'
import { openChange } from '../storage/change-store.ts'
import type { WritableDb } from '../storage/database.ts'
import { insertRecords, type NewRecord } from '../storage/record-store.ts'
import { transact } from '../storage/transact.ts'
import type { CommandContext } from './command-context.ts'
import { readChronologyInWorker } from './read-in-worker.ts'
import { keyOf, requireDifferentFiles, requireOneDecision } from './require-fitting-import.ts'

/** The files as the page hands them over. */
export type HandedFiles = Input<'chronology.preview'>['files']
/** What the person decided about pairs. */
export type PairDecisions = Input<'chronology.import'>['decisions']

/** Reads the files handed over, one after the other, outside the engine's own thread. */
export async function readChronologies(files: HandedFiles): Promise<readonly ChronologyFile[]> {
  const read: ChronologyFile[] = []
  for (const { file, agency, standing } of files) {
    const bytes = Buffer.from(file.base64, 'base64')
    read.push({ ...(await readChronologyInWorker(bytes, file.name, agency)), standing })
  }
  return read
}

/** Shows what an import would bring, and the pairs a person should look at; writes nothing. */
export function previewChronologies(
  file: CaseFile,
  files: readonly ChronologyFile[],
): ChronologyPreview {
  const names = recordsOf(file, 'person').map(({ body }) => body.name)
  return {
    files,
    suggestions: suggestPairs(files, recordsOf(file, 'event'), names),
    alreadyImported: listAlreadyImported(file, files).map(({ fileName }) => fileName),
  }
}

function listAlreadyImported(
  file: CaseFile,
  files: readonly ChronologyFile[],
): readonly ChronologyFile[] {
  const known = new Set(recordsOf(file, 'chronology_import').map(({ body }) => body.fingerprint))
  return files.filter(({ fingerprint }) => known.has(fingerprint))
}

/**
 * Writes every row of every file as an event, each file's own record, and the decisions about pairs, as one change.
 *
 * @returns the change and the ids of all records written.
 * @throws {ExpectedError} `already_imported` when one of the files is in the case, or in the list before it, by the same
 *   fingerprint.
 * @throws {InvalidInput} when a decision points at a row or event that is not there, or says otherwise than one before it.
 */
export function importChronologies(
  db: WritableDb,
  file: CaseFile,
  files: readonly ChronologyFile[],
  decisions: PairDecisions,
  context: CommandContext & { readonly newId: () => RecordId },
): { readonly changeId: number; readonly recordIds: readonly RecordId[] } {
  const [again] = listAlreadyImported(file, files)
  if (again)
    throw new ExpectedError(
      'already_imported',
      'A file with the same contents is in this case already. Take it out of the list, or undo the earlier import.',
      ['files', files.indexOf(again)],
    )
  requireDifferentFiles(files)
  requireOneDecision(decisions)
  const records = buildRecords(file, files, decisions, context.newId)
  const at = context.now()
  const command = 'chronology.import'
  const facts = {
    files: files.length,
    rows: files.reduce((count, { rows }) => count + rows.length, 0),
    fingerprints: files.map(({ fingerprint }) => fingerprint),
  }
  const entry = { command, actor: context.actor, object: 'chronology', caseId: file.id, at, facts }
  return transact(db, entry, () => {
    const changeId = openChange(db, { caseId: file.id, at, command, label: 'chronology_import' })
    insertRecords(db, records, { changeId, at })
    return { changeId, recordIds: records.map(({ id }) => id) }
  })
}

function buildRecords(
  file: CaseFile,
  files: readonly ChronologyFile[],
  decisions: PairDecisions,
  newId: () => RecordId,
): readonly NewRecord[] {
  const eventIds = new Map<string, RecordId>()
  const imported = files.flatMap((one, index) => {
    const importId = newId()
    const { fileName, agency, fingerprint, encoding, separator, rows } = one
    // What another agency wrote is alleged until somebody says how far it has been shown.
    const standing = one.standing ?? 'alleged'
    const undated = rows.filter(({ when }) => when === undefined).length
    const summary = `${rows.length} rows, ${undated} undated; ${encoding}, ${separator}`
    const own = newRecord(file.id, importId, 'chronology_import', {
      fileName,
      agency,
      fingerprint,
      summary,
    })
    const events = rows.map((row) => {
      const id = newId()
      eventIds.set(keyOf({ file: index, row: row.row }), id)
      const links = [{ toId: importId, field: 'importedFrom' }]
      const event = newRecord(file.id, id, 'event', buildImportedEvent(row, importId), links)
      return { ...event, standing }
    })
    return [own, ...events]
  })
  for (const { id } of recordsOf(file, 'event')) eventIds.set(keyOf({ eventId: id }), id)

  const links = decisions.map(({ first, second, decision }, index) => {
    const [from, to] = [eventIds.get(keyOf(first)), eventIds.get(keyOf(second))]
    if (!from || !to || from === to)
      throw new InvalidInput('This decision points at a row or event that is not there', [
        'decisions',
        index,
      ])
    return newRecord(file.id, newId(), 'chronology_link', { first: from, second: to, decision }, [
      { toId: from, field: 'first' },
      { toId: to, field: 'second' },
    ])
  })
  return [...imported, ...links]
}

function newRecord(
  caseId: CaseId,
  id: RecordId,
  noun: CaseRecord['noun'],
  body: JsonObject,
  links: NewRecord['links'] = [],
): NewRecord {
  const { bodyVersion } = nouns[noun]
  const header = { compartment: 'general', standing: 'established' } as const
  return { id, caseId, noun, ...header, body, bodyVersion, links }
}
