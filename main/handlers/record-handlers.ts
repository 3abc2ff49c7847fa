import type { CaseId, JsonObject, RecordId } from '../../shared/case/record.ts'
import type { Changed } from '../../shared/contract/answers.ts'
import type { Handlers } from '../../shared/contract/contract.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { removeFromCase, undoInCase } from '../cases/change-case.ts'
import { newRecordId } from '../cases/new-ids.ts'
import { openCase } from '../cases/open-case.ts'
import { saveRecords } from '../cases/save-records.ts'
import { loadCase } from '../storage/case-store.ts'
import type { ReadableDb } from '../storage/database.ts'
import { countOtherDrafts, removeDraft, saveDraft } from '../storage/draft-store.ts'
import type { HandlerContext } from './build-handlers.ts'
import { commandContext } from './command-context.ts'

type RecordCalls = Extract<
  keyof Handlers,
  `records.${string}` | `changes.${string}` | `drafts.${string}`
>

/** The longest draft, in bytes of JSON: far more than a person types into one form. */
const draftMaxBytes = 1024 * 1024
/** How many forms of one case may wait unfinished. */
const draftsMax = 200

/** Writes, removes and undoes the records of a case, and keeps what is being typed. */
export function recordHandlers({
  host,
  session,
  policies,
}: HandlerContext): Pick<Handlers, RecordCalls> {
  const context = () => commandContext(session, host)
  const answer = (caseId: CaseId, changeId: number, recordIds: readonly RecordId[]): Changed => ({
    opened: openCase(session.require().db, caseId),
    changeId,
    recordIds,
  })
  return {
    'records.save': ({ caseId, records, fromDraft }) => {
      const { db } = session.require()
      loadCase(db, caseId)
      const save = { ...context(), newId: newRecordId, policies, fromDraft }
      const { changeId, recordIds } = saveRecords(db, caseId, records, save)
      return answer(caseId, changeId, recordIds)
    },
    'records.remove': ({ caseId, recordId, revision }) => {
      const { db } = session.require()
      loadCase(db, caseId)
      const record = { id: recordId, revision }
      const changeId = removeFromCase(db, caseId, record, context())
      return answer(caseId, changeId, [recordId])
    },
    'changes.undo': ({ caseId, changeId }) =>
      answer(caseId, undoInCase(session.require().db, caseId, changeId, context()), []),
    'drafts.save': ({ caseId, form, values }) => {
      const { db } = session.require()
      loadCase(db, caseId)
      const savedAt = host.now()
      const body: JsonObject = values
      requireRoomForDraft(db, caseId, form, body)
      saveDraft(db, caseId, { form, body, savedAt })
      return { form, values: body, savedAt }
    },
    'drafts.remove': ({ caseId, form }) => {
      removeDraft(session.require().db, caseId, form)
      return null
    },
  }
}

/** Keeps what is typed within bounds. @throws {ExpectedError} `draft_too_large`. */
function requireRoomForDraft(db: ReadableDb, caseId: CaseId, form: string, body: JsonObject): void {
  if (new TextEncoder().encode(JSON.stringify(body)).length > draftMaxBytes)
    throw new ExpectedError(
      'draft_too_large',
      'There is too much text in this form to be kept: 1 MB at most. Make it shorter, then save it.',
      [form],
    )
  if (countOtherDrafts(db, caseId, form) >= draftsMax)
    throw new ExpectedError(
      'draft_too_large',
      `This case has ${draftsMax} forms that are not finished, so this one cannot be kept as well. Save or discard some of them.`,
      [form],
    )
}
