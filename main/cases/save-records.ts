import type { Instruments } from '../../shared/assessment/find-assessment.ts'
import { checkHeader, checkRecord } from '../../shared/case/check-record.ts'
import { deriveLinks } from '../../shared/case/links.ts'
import { type Noun, nouns } from '../../shared/case/nouns.ts'
import { parseBody } from '../../shared/case/parse-body.ts'
import type { CaseId, JsonObject, RecordId } from '../../shared/case/record.ts'
import type { RecordDraft } from '../../shared/contract/inputs.ts'
import { InvalidInput } from '../../shared/errors/errors.ts'
import { openChange } from '../storage/change-store.ts'
import type { WritableDb } from '../storage/database.ts'
import { findDraft, removeDraft } from '../storage/draft-store.ts'
import { findRecord, insertRecord, loadRecord, updateRecord } from '../storage/record-store.ts'
import { transact } from '../storage/transact.ts'
import type { CommandContext } from './command-context.ts'
import { followEvidence } from './documents/follow-evidence.ts'
import { type ReadDraft, requireCaseRules } from './require-case-rules.ts'

/** What was written. */
export interface SavedRecords {
  readonly changeId: number
  /** In the order given. */
  readonly recordIds: readonly RecordId[]
}

/** What saving needs beside the records. */
export interface SaveContext extends CommandContext {
  /** Gives a fresh id for each new record. */
  readonly newId: () => RecordId
  /** What findings are looked at by. */
  readonly policies: Instruments
  /** The form that the records were typed into: its draft goes in the same transaction. */
  readonly fromDraft?: string | undefined
}

/**
 * Writes records as one change in one transaction, with its audit entry.
 *
 * @throws {InvalidInput} naming the record and field that could not be right, that points at what is not in the case, or
 *   that does not fit the rest of the case (`requireCaseRules`).
 * @throws {ExpectedError} `changed_elsewhere` when a record has moved on since the page saw it.
 */
export function saveRecords(
  db: WritableDb,
  caseId: CaseId,
  drafts: readonly RecordDraft[],
  context: SaveContext,
): SavedRecords {
  const read = drafts.map(readDraft)
  const { actor, now, fromDraft } = context
  const at = now()
  requireCaseRules(db, caseId, read, context.policies, at)
  const command = commandFor(read)
  const label = read.length === 1 ? (read[0]?.noun ?? 'record') : 'several'
  const facts = {
    nouns: [...new Set(read.map(({ noun }) => noun))],
    fields: [...new Set(read.flatMap(({ body }) => Object.keys(body)))],
    count: read.length,
  }
  const object = read.length === 1 ? (read[0]?.id ?? label) : label

  return transact(db, { command, actor, object, caseId, at, facts }, () => {
    const mark = { changeId: openChange(db, { caseId, at, command, label }), at }
    const recordIds = read.map((draft, index) => {
      const { noun, compartment, heldFrom, heldUntilOn, standing, body } = draft
      const links = deriveFittingLinks(db, caseId, noun, body, index)
      const { bodyVersion } = nouns[noun]
      const content = { compartment, heldFrom, heldUntilOn, standing, body, bodyVersion, links }
      if (draft.id === undefined) {
        const id = context.newId()
        insertRecord(db, { id, caseId, noun, ...content }, mark)
        return id
      }
      requireSameNoun(db, caseId, draft.id, noun, index)
      if (draft.revision === undefined)
        throw new InvalidInput('A record that is changed needs the revision that was seen', [index])
      updateRecord(db, { id: draft.id, ...content, expectedRevision: draft.revision }, mark)
      if (noun === 'evidence') followEvidence(db, { ...draft, id: draft.id }, mark)
      return draft.id
    })
    if (fromDraft !== undefined && findDraft(db, caseId, fromDraft))
      removeDraft(db, caseId, fromDraft)
    return { changeId: mark.changeId, recordIds }
  })
}

function readDraft(draft: RecordDraft, index: number): ReadDraft {
  if (draft.noun === 'attachment')
    throw new InvalidInput(
      'A document is attached with its file. Remove this one, and attach the other instead',
      [index, draft.noun],
    )
  const parsed = parseBody(draft.noun, draft.body)
  // What the schema read is plain JSON, which is what a body is stored as.
  const body = parsed as unknown as JsonObject
  const [problem] = [...checkHeader(draft), ...checkRecord(draft.noun, body, draft.compartment)]
  if (problem) throw new InvalidInput(problem.message, [index, draft.noun, problem.field])
  return { ...draft, body }
}

function commandFor(read: readonly ReadDraft[]): string {
  if (read.length > 1) return 'records.save'
  return read[0]?.id === undefined ? 'record.insert' : 'record.update'
}

function requireSameNoun(
  db: WritableDb,
  caseId: CaseId,
  id: RecordId,
  noun: Noun,
  index: number,
): void {
  const stored = loadRecord(db, id)
  if (stored.caseId !== caseId || stored.noun !== noun)
    throw new InvalidInput('This record belongs to something else', [index, noun])
}

/** Derives a body's links and makes sure that each leads to a live record of this case, of a noun that fits the field. */
function deriveFittingLinks(
  db: WritableDb,
  caseId: CaseId,
  noun: Noun,
  body: JsonObject,
  index: number,
): readonly { readonly toId: RecordId; readonly field: string }[] {
  return deriveLinks(noun, body).map(({ field, toId, allowed }) => {
    const target = findRecord(db, toId)
    if (!target || target.caseId !== caseId || !allowed.includes(target.noun))
      throw new InvalidInput(
        'This points at something that is not in the case any more; choose again',
        [index, noun, field],
      )
    return { toId, field }
  })
}
