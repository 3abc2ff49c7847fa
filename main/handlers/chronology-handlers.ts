import type { Handlers } from '../../shared/contract/contract.ts'
import {
  importChronologies,
  previewChronologies,
  readChronologies,
} from '../cases/import-chronology.ts'
import { newRecordId } from '../cases/new-ids.ts'
import { loadCaseFile, openCase } from '../cases/open-case.ts'
import type { HandlerContext } from './build-handlers.ts'
import { commandContext } from './command-context.ts'

type ChronologyCalls = Extract<keyof Handlers, `chronology.${string}`>

/** Shows and brings in the chronologies of other agencies. */
export function chronologyHandlers({
  host,
  session,
}: HandlerContext): Pick<Handlers, ChronologyCalls> {
  return {
    'chronology.preview': async ({ caseId, files }) => {
      const read = await readChronologies(files)
      return previewChronologies(loadCaseFile(session.require().db, caseId), read)
    },
    'chronology.import': async ({ caseId, files, decisions }) => {
      const read = await readChronologies(files)
      const { db } = session.require()
      const context = { ...commandContext(session, host), newId: newRecordId }
      const file = loadCaseFile(db, caseId)
      const { changeId, recordIds } = importChronologies(db, file, read, decisions, context)
      return { opened: openCase(db, caseId), changeId, recordIds }
    },
  }
}
