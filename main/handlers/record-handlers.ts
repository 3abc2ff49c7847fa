import type { CaseId, JsonObject, RecordId } from '../../shared/case/record.ts'
import type { Changed } from '../../shared/contract/answers.ts'
import type { Handlers } from '../../shared/contract/contract.ts'
import { removeFromCase, undoInCase } from '../cases/change-case.ts'
import { newRecordId } from '../cases/new-ids.ts'
import { openCase } from '../cases/open-case.ts'
import { saveRecords } from '../cases/save-records.ts'
import { loadCase } from '../storage/case-store.ts'
import { removeDraft, saveDraft } from '../storage/draft-store.ts'
import type { HandlerContext } from './build-handlers.ts'
import { commandContext } from './command-context.ts'

type RecordCalls = Extract<
  keyof Handlers,
  `records.${string}` | `changes.${string}` | `drafts.${string}`
>

/** Writes, removes and undoes the records of a case, and keeps what is being typed. */
export function recordHandlers({ host, session }: HandlerContext): Pick<Handlers, RecordCalls> {
  const context = () => commandContext(session, host)
  const answer = (caseId: CaseId, changeId: number, recordIds: readonly RecordId[]): Changed => ({
    opened: openCase(session.require().db, caseId),
    changeId,
    recordIds,
  })
  return {
    'records.save': ({ caseId, records, fromDraft }) => {
      const save = { ...context(), newId: newRecordId, fromDraft }
      const { changeId, recordIds } = saveRecords(session.require().db, caseId, records, save)
      return answer(caseId, changeId, recordIds)
    },
    'records.remove': ({ caseId, recordId, revision }) => {
      const record = { id: recordId, revision }
      const changeId = removeFromCase(session.require().db, caseId, record, context())
      return answer(caseId, changeId, [recordId])
    },
    'changes.undo': ({ caseId, changeId }) =>
      answer(caseId, undoInCase(session.require().db, caseId, changeId, context()), []),
    'drafts.save': ({ caseId, form, values }) => {
      const { db } = session.require()
      loadCase(db, caseId)
      const savedAt = host.now()
      const body: JsonObject = values
      saveDraft(db, caseId, { form, body, savedAt })
      return { form, values: body, savedAt }
    },
    'drafts.remove': ({ caseId, form }) => {
      removeDraft(session.require().db, caseId, form)
      return null
    },
  }
}
