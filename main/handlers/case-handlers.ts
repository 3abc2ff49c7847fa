import { parseReference } from '../../shared/case/exchange.ts'
import type { Handlers } from '../../shared/contract/contract.ts'
import { addPracticeCase } from '../cases/add-practice-case.ts'
import { createCase, eraseCase, listCaseSummaries } from '../cases/case-list.ts'
import { exportCase } from '../cases/export-case.ts'
import { importCase } from '../cases/import-case.ts'
import { newCaseId } from '../cases/new-ids.ts'
import { openCase } from '../cases/open-case.ts'
import { readCaseInWorker } from '../cases/read-in-worker.ts'
import type { HandlerContext } from './build-handlers.ts'
import { commandContext } from './command-context.ts'

type CaseCalls = Extract<keyof Handlers, `cases.${string}`>

/** Lists, makes, opens, brings in, takes out and removes whole cases. */
export function caseHandlers({ host, session }: HandlerContext): Pick<Handlers, CaseCalls> {
  const context = () => commandContext(session, host)
  return {
    'cases.list': () => listCaseSummaries(session.require().db),
    'cases.create': ({ reference }) => {
      const { db } = session.require()
      const id = newCaseId()
      createCase(db, { id, reference: parseReference(reference) }, context())
      return openCase(db, id)
    },
    'cases.open': ({ caseId }) => openCase(session.require().db, caseId),
    'cases.remove': ({ caseId, reference }) => {
      eraseCase(session.require().db, caseId, reference, context())
      return null
    },
    'cases.addPractice': () => {
      const { db } = session.require()
      return openCase(db, addPracticeCase(db, host.resourcesFolder, context()))
    },
    'cases.importFile': async ({ file }) => {
      const exchanged = await readCaseInWorker(Buffer.from(file.base64, 'base64'))
      // The vault may have been locked meanwhile.
      const { db } = session.require()
      return openCase(db, importCase(db, exchanged, context()))
    },
    'cases.exportFile': ({ caseId, path, replace = false }) => {
      const { db, vault } = session.require()
      const place = { path, replace, vaultFolder: vault.folder }
      return { path: exportCase(db, caseId, context(), place) }
    },
  }
}
