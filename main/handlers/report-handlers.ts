import type { CaseId } from '../../shared/case/record.ts'
import type { Handlers, Input } from '../../shared/contract/contract.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { loadCaseFile } from '../cases/open-case.ts'
import { createPdfWorker } from '../pdf/render-in-worker.ts'
import { printReport } from '../reports/print-report.ts'
import { buildReport, type ReportOrder } from '../reports/report-order.ts'
import { saveReportAgain } from '../reports/save-report-again.ts'
import { listNamesEverApart } from '../storage/child-names.ts'
import { deriveNextReportVersion, type ReportId } from '../storage/report-store.ts'
import type { HandlerContext } from './build-handlers.ts'
import { actorOf, findPractitioner } from './session.ts'

type ReportCalls = Extract<keyof Handlers, `reports.${string}`>

/** Builds papers for the screen, prints them, and saves kept ones again. One is made at a time. */
export function reportHandlers({
  host,
  session,
  policies,
  audiences,
}: HandlerContext): Pick<Handlers, ReportCalls> {
  const worker = createPdfWorker()
  let printing: AbortController | undefined
  session.beforeLock(() => {
    printing?.abort()
    void worker.stop()
  })

  function order(caseId: CaseId, chosen: Omit<Input<'reports.build'>, 'caseId'>): ReportOrder {
    const { db } = session.require()
    const practitioner = findPractitioner(db)
    if (!practitioner)
      throw new ExpectedError('practitioner_missing', 'Say who you are first, under About you.')
    return {
      ...chosen,
      file: loadCaseFile(db, caseId),
      practitioner,
      policies: { ...policies, audiences },
      madeAt: host.now(),
      version: deriveNextReportVersion(db, caseId, chosen.kind),
      formerNames: listNamesEverApart(db, caseId),
    }
  }

  /** Says who acts and where the file goes. */
  function place({ path, replace = false }: Pick<Input<'reports.print'>, 'path' | 'replace'>) {
    const { vault } = session.require()
    return { actor: actorOf(vault), path, replace, vaultFolder: vault.folder }
  }

  return {
    'reports.build': ({ caseId, ...chosen }) => {
      // Whoever looks at the paper will want it printed: the worker starts meanwhile.
      worker.warm()
      return buildReport(order(caseId, chosen))
    },
    'reports.print': async ({ caseId, path, protect, replace, ...chosen }) => {
      if (printing)
        throw new ExpectedError('busy', 'Another paper is being made. Wait for it, or cancel it.')
      printing = new AbortController()
      try {
        return await printReport(session.require().db, order(caseId, chosen), {
          ...place({ path, replace }),
          resourcesFolder: host.resourcesFolder,
          worker,
          signal: printing.signal,
          onProgress: (stage, share) => host.emit('report.progress', { stage, share }),
          protect,
        })
      } finally {
        printing = undefined
      }
    },
    'reports.saveAgain': ({ caseId, reportId, path, replace }) =>
      // The id of a report looks like any other; the store finds none by an id that is not one.
      saveReportAgain(session.require().db, caseId, reportId as string as ReportId, {
        ...place({ path, replace }),
        at: host.now(),
      }),
    'reports.cancel': () => {
      printing?.abort()
      return null
    },
  }
}
