import type { CaseId } from '../../shared/case/record.ts'
import type { Handlers, Input } from '../../shared/contract/contract.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { loadCaseFile } from '../cases/open-case.ts'
import { createPdfWorker } from '../pdf/render-in-worker.ts'
import {
  buildReport,
  nextVersion,
  printReport,
  type ReportOrder,
  saveReportAgain,
} from '../reports/print-report.ts'
import type { ReportId } from '../storage/report-store.ts'
import type { HandlerContext } from './build-handlers.ts'
import { actorOf, findPractitioner } from './session.ts'

type ReportCalls = Extract<keyof Handlers, `reports.${string}`>

/** Builds papers for the screen, prints them, and saves kept ones again. One is made at a time. */
export function reportHandlers({
  host,
  session,
  policies,
}: HandlerContext): Pick<Handlers, ReportCalls> {
  const worker = createPdfWorker()
  let printing: AbortController | undefined
  session.beforeLock(() => {
    printing?.abort()
    void worker.stop()
  })

  function order(
    caseId: CaseId,
    chosen: Pick<Input<'reports.print'>, 'kind' | 'status' | 'recipients'>,
  ): ReportOrder {
    const { db } = session.require()
    const practitioner = findPractitioner(db)
    if (!practitioner)
      throw new ExpectedError('practitioner_missing', 'Say who you are first, under About you.')
    return {
      ...chosen,
      file: loadCaseFile(db, caseId),
      practitioner,
      policies,
      asAt: host.now(),
      version: nextVersion(db, caseId, chosen.kind),
    }
  }

  return {
    'reports.build': ({ caseId, kind }) => {
      // Whoever looks at the paper will want it printed: the worker starts meanwhile.
      worker.warm()
      return buildReport(order(caseId, { kind, status: 'draft', recipients: [] }))
    },
    'reports.print': async ({ caseId, path, protect, replace, ...chosen }) => {
      if (printing)
        throw new ExpectedError('busy', 'Another paper is being made. Wait for it, or cancel it.')
      printing = new AbortController()
      try {
        const { db, vault } = session.require()
        return await printReport(db, order(caseId, chosen), {
          actor: actorOf(vault),
          resourcesFolder: host.resourcesFolder,
          worker,
          signal: printing.signal,
          onProgress: (stage, share) => host.emit('report.progress', { stage, share }),
          protect,
          path,
          replace: replace ?? false,
          vaultFolder: vault.folder,
        })
      } finally {
        printing = undefined
      }
    },
    'reports.saveAgain': ({ caseId, reportId, path, replace }) => {
      const { db, vault } = session.require()
      return saveReportAgain(db, caseId, reportId as string as ReportId, {
        actor: actorOf(vault),
        at: host.now(),
        path,
        replace: replace ?? false,
        vaultFolder: vault.folder,
      })
    },
    'reports.cancel': () => {
      printing?.abort()
      return null
    },
  }
}
