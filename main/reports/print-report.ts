import { createHash, randomUUID } from 'node:crypto'
import type { JsonObject } from '../../shared/case/record.ts'
import type { SavedReport } from '../../shared/contract/answers.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { wordTooLong } from '../../shared/report/word-too-long.ts'
import { findWithheld } from '../pdf/find-withheld.ts'
import { fontFilesIn } from '../pdf/fonts.ts'
import { generateOpenCode } from '../pdf/open-code.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import type { PdfWorker } from '../pdf/render-in-worker.ts'
import type { WritableDb } from '../storage/database.ts'
import { insertReport, type ReportId, removeReport } from '../storage/report-store.ts'
import { type LeavingPlace, writeLeavingFile } from '../storage/write-leaving-file.ts'
import { buildReport, listWithheldFrom, type ReportOrder } from './report-order.ts'

/** Where a paper goes and how it is made. */
export interface PrintContext extends LeavingPlace {
  readonly actor: string
  readonly resourcesFolder: string
  readonly worker: PdfWorker
  readonly signal: AbortSignal
  /** Hears what is being done, and the share done from 0 to 1. */
  readonly onProgress: (stage: string, share: number) => void
  /** True: the file opens only with a code that is made for it. */
  readonly protect: boolean
}

type OpenCode = ReturnType<typeof generateOpenCode>

/**
 * Makes a paper, re-opens the finished bytes and looks for anything withheld, writes the file, and notes it in the vault
 * with its fingerprint; a final paper's bytes are kept.
 *
 * @throws {ExpectedError} `recipients_missing`, `withheld_found`, `cancelled`, what `buildReport`, the worker and
 * `writeLeavingFile` throw. No file is left then, and nothing is noted.
 */
export async function printReport(
  db: WritableDb,
  order: ReportOrder,
  context: PrintContext,
): Promise<SavedReport> {
  const { file, kind, status, recipients, madeAt, version } = order
  if (status === 'final' && recipients.length === 0)
    throw new ExpectedError('recipients_missing', 'Enter who the final paper is for', [
      'recipients',
    ])
  const model = buildReport(order)
  const openCode = context.protect ? generateOpenCode() : undefined
  const { bytes, pages } = await render(model, order, context, openCode)
  await requireNothingWithheld(bytes, order, openCode)
  // Also when it was cancelled, or the vault locked, while the finished paper was being read.
  if (context.signal.aborted) throw cancelled()

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = randomUUID() as ReportId // a fresh random id is one
  const kept = status === 'final'
  const report = { id, kind, version, status, madeAt, pages, sha256 }
  const facts = {
    ...{ kind, version, status, sha256, pages, protected: context.protect },
    recipients: recipients.length,
  }
  const path = writeLeavingFile(
    db,
    {
      command: 'report.print',
      actor: context.actor,
      object: id,
      caseId: file.id,
      at: madeAt,
      facts,
    },
    bytes,
    { ...context, extension: '.pdf' },
    {
      write: () =>
        insertReport(db, {
          ...report,
          caseId: file.id,
          model: keptContent(model, recipients, openCode),
          bytes: kept ? Buffer.from(bytes) : undefined,
        }),
      takeBack: () => removeReport(db, id),
    },
  )
  const warning = wordTooLong(model, pages)
  return { report: { ...report, recipients, kept }, path, openCode, warning }
}

function keptContent(
  paper: ReportModel,
  recipients: readonly string[],
  openCode: OpenCode | undefined,
): JsonObject & { readonly recipients: readonly string[] } {
  // A model is plain data by its definition; the code stays with the bytes that it opens.
  const plain = paper as unknown as JsonObject
  return { paper: plain, recipients, ...(openCode !== undefined && { openCode }) }
}

async function render(
  model: ReportModel,
  order: ReportOrder,
  context: PrintContext,
  openCode: OpenCode | undefined,
) {
  try {
    return await context.worker.render(model, {
      fonts: fontFilesIn(context.resourcesFolder),
      madeAt: new Date(order.madeAt),
      ...(openCode && { protect: { openCode } }),
      signal: context.signal,
      onProgress: ({ stage, fraction }) => context.onProgress(stage, fraction),
    })
  } catch (error) {
    if (context.signal.aborted) throw cancelled()
    throw error
  }
}

async function requireNothingWithheld(
  bytes: Uint8Array,
  order: ReportOrder,
  openCode: OpenCode | undefined,
): Promise<void> {
  const contents = await readPdf(bytes, openCode === undefined ? {} : { openCode })
  const withheld = listWithheldFrom(order)
  const terms = withheld.map(({ term }) => term)
  const first = findWithheld(contents, terms)[0]
  if (!first) return
  const kind = withheld.find(({ term }) => term === first.term)?.kind
  const where = first.page === undefined ? first.place : `page ${first.page}`
  throw new ExpectedError(
    'withheld_found',
    `The paper was not made: something that must not be in it was found (${where}): ${kind}. Look for it, whole or in part, typed into another box.`,
    [where],
  )
}

function cancelled(): ExpectedError {
  return new ExpectedError('cancelled', 'The paper was not made: it was cancelled.')
}
