import { createHash, randomUUID } from 'node:crypto'
import { listWithheldTerms } from '../../shared/audience/list-withheld-terms.ts'
import type { CaseFile } from '../../shared/case/nouns.ts'
import type { Practitioner } from '../../shared/case/practitioner.ts'
import type { CaseId, JsonObject } from '../../shared/case/record.ts'
import type { SavedReport } from '../../shared/contract/answers.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { Policies } from '../../shared/governance/policies.ts'
import { buildBriefing } from '../../shared/report/build-briefing.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { findWithheld } from '../pdf/find-withheld.ts'
import { fontFilesIn } from '../pdf/fonts.ts'
import { generateOpenCode } from '../pdf/open-code.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import type { PdfWorker } from '../pdf/render-in-worker.ts'
import type { WritableDb } from '../storage/database.ts'
import {
  deriveNextReportVersion,
  insertReport,
  loadReport,
  type ReportId,
} from '../storage/report-store.ts'
import { transact } from '../storage/transact.ts'
import { writeChosenFile } from '../storage/write-chosen-file.ts'

/** What a paper is made from, apart from the case itself. */
export interface ReportOrder {
  readonly file: CaseFile
  readonly kind: 'strategy_briefing'
  readonly status: 'draft' | 'final'
  readonly recipients: readonly string[]
  readonly practitioner: Practitioner
  readonly policies: Policies
  readonly asAt: IsoInstant
  readonly version: number
}

/** Where a paper goes and how it is made. */
export interface PrintContext {
  readonly actor: string
  readonly resourcesFolder: string
  readonly worker: PdfWorker
  readonly signal: AbortSignal
  readonly onProgress: (stage: string, share: number) => void
  readonly protect: boolean
  readonly path: string
  readonly replace: boolean
  readonly vaultFolder: string
}

/** Builds the paper as plain data: what the screen shows and what the PDF is made from. */
export function buildReport(order: ReportOrder): ReportModel {
  return buildBriefing(order)
}

/** Gives the number that the next paper of a kind will carry. */
export function nextVersion(db: WritableDb, caseId: CaseId, kind: string): number {
  return deriveNextReportVersion(db, caseId, kind)
}

/**
 * Makes a paper, re-opens the finished bytes and looks for anything withheld, writes the file, and notes it in the vault
 * with its fingerprint; a final paper's bytes are kept.
 *
 * @throws {ExpectedError} `recipients_missing`, `withheld_found`, `cancelled`, what the worker and `writeChosenFile`
 * throw. No file is left then, and nothing is noted.
 */
export async function printReport(
  db: WritableDb,
  order: ReportOrder,
  context: PrintContext,
): Promise<SavedReport> {
  const { file, kind, status, recipients, asAt, version } = order
  if (status === 'final' && recipients.length === 0)
    throw new ExpectedError('recipients_missing', 'Enter who the final paper is for', [
      'recipients',
    ])
  const model = buildReport(order)
  const openCode = context.protect ? generateOpenCode() : undefined
  const { bytes, pages } = await render(model, order, context, openCode)
  await requireNothingWithheld(bytes, order, openCode)

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = randomUUID() as ReportId // a fresh random id is one
  const kept = status === 'final'
  const report = { id, kind, version, status, madeAt: asAt, pages, sha256, recipients, kept }
  // A model is plain data by its definition; the code stays with the bytes it opens.
  const content = {
    paper: model as unknown as JsonObject,
    recipients,
    ...(openCode && { openCode }),
  }
  const entry = {
    command: 'report.print',
    actor: context.actor,
    object: id,
    caseId: file.id,
    at: asAt,
    facts: {
      kind,
      version,
      status,
      sha256,
      pages,
      recipients: recipients.length,
      protected: context.protect,
    },
  }
  // The file is written inside the command: a paper that left is always in the audit, and one that did not never is.
  const path = transact(db, entry, () => {
    insertReport(db, {
      ...report,
      caseId: file.id,
      model: content,
      bytes: kept ? Buffer.from(bytes) : undefined,
    })
    return writeChosenFile(context.path, bytes, chosenFile(context))
  })
  return { report, path, openCode }
}

/**
 * Writes the kept bytes of a final paper again, unchanged.
 *
 * @throws {ExpectedError} `report_not_kept`, `report_not_found`, what `writeChosenFile` throws.
 */
export function saveReportAgain(
  db: WritableDb,
  caseId: CaseId,
  reportId: ReportId,
  context: Pick<PrintContext, 'actor' | 'path' | 'replace' | 'vaultFolder'> & {
    readonly at: IsoInstant
  },
): SavedReport {
  const { bytes, model, ...report } = loadReport(db, caseId, reportId)
  if (!bytes)
    throw new ExpectedError(
      'report_not_kept',
      'Only final papers are kept. Print the briefing again to have a new draft.',
    )
  const { actor, at } = context
  const entry = {
    command: 'report.save_again',
    actor,
    object: reportId,
    caseId,
    at,
    facts: { sha256: report.sha256 },
  }
  const path = transact(db, entry, () => writeChosenFile(context.path, bytes, chosenFile(context)))
  const { openCode } = model
  return {
    report,
    path,
    openCode: typeof openCode === 'string' ? openCode : undefined,
  }
}

function chosenFile(context: Pick<PrintContext, 'replace' | 'vaultFolder'>) {
  return { extension: '.pdf', keepOutOf: context.vaultFolder, replace: context.replace }
}

async function render(
  model: ReportModel,
  order: ReportOrder,
  context: PrintContext,
  openCode: ReturnType<typeof generateOpenCode> | undefined,
) {
  try {
    return await context.worker.render(model, {
      fonts: fontFilesIn(context.resourcesFolder),
      madeAt: new Date(order.asAt),
      ...(openCode && { protect: { openCode } }),
      signal: context.signal,
      onProgress: ({ stage, fraction }) => context.onProgress(stage, fraction),
    })
  } catch (error) {
    if (!context.signal.aborted) throw error
    throw new ExpectedError('cancelled', 'The paper was not made: it was cancelled.')
  }
}

async function requireNothingWithheld(
  bytes: Uint8Array,
  { file, asAt }: ReportOrder,
  openCode: string | undefined,
): Promise<void> {
  const contents = await readPdf(bytes, openCode === undefined ? {} : { openCode })
  const found = findWithheld(contents, listWithheldTerms(file, 'strategy_discussion', asAt))
  const first = found[0]
  if (!first) return
  const where = first.page === undefined ? first.place : `page ${first.page}`
  throw new ExpectedError(
    'withheld_found',
    `The paper was not made: something that must not be in it was found (${where}). Look for a name, an address or words that are held back, typed into another box.`,
    [where],
  )
}
