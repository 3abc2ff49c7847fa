import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createPdfWorker } from '../../../main/pdf/render-in-worker.ts'
import { type PrintContext, printReport } from '../../../main/reports/print-report.ts'
import type { ReportOrder } from '../../../main/reports/report-order.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { listReports, loadReport, type ReportId } from '../../../main/storage/report-store.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { aDatabaseWithCase, caseId, temporaryFolder } from '../storage/temporary-database.ts'
import { anOrder } from './an-order.ts'

const worker = createPdfWorker()
afterAll(() => worker.stop())

const chair = 'Grace Obi, children’s social care'

/** A vault's database with the practice case's id, and a folder for the paper. */
function aDesk() {
  const db = aDatabaseWithCase()
  const folder = temporaryFolder()
  const stages: string[] = []
  const shares: number[] = []
  return {
    db,
    folder,
    stages,
    shares,
    print: (order: Partial<ReportOrder> = {}, change: Partial<PrintContext> = {}) => {
      const whole = anOrder(order)
      return printReport(
        db,
        { ...whole, file: { ...whole.file, id: caseId } },
        {
          actor: 'slot-1',
          path: join(folder, 'briefing.pdf'),
          replace: false,
          vaultFolder: join(folder, 'vault'),
          resourcesFolder,
          worker,
          signal: new AbortController().signal,
          onProgress: (stage, share) => {
            stages.push(stage)
            shares.push(share)
          },
          protect: false,
          ...change,
        },
      )
    },
    audit: () => listAudit(db, { caseId, action: 'report.print', limit: 10 }),
    /** What is there of a paper that was not made. */
    traces: () => [
      ...readdirSync(folder),
      ...listReports(db, caseId),
      ...listAudit(db, { caseId, action: 'report.print', limit: 10 }),
    ],
  }
}

describe('a paper', () => {
  it('that is final and names nobody is refused before anything is made', async () => {
    const desk = aDesk()

    await expect(desk.print({ status: 'final' })).rejects.toMatchObject({
      code: 'recipients_missing',
    })

    expect(desk.stages).toEqual([])
    expect(desk.traces()).toEqual([])
  })

  it('is noted in the audit by counts and hashes, never by a name', async () => {
    const desk = aDesk()

    const { report } = await desk.print({ status: 'final', recipients: [chair, 'DC Helen Shaw'] })

    const entries = desk.audit()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      actor: 'slot-1',
      object: report.id,
      facts: { sha256: report.sha256, recipients: 2, status: 'final', protected: false },
    })
    expect(JSON.stringify(entries)).not.toMatch(/Grace|Helen|Kai|briefing\.pdf/)
  })

  it('is kept with its bytes and its code when final', async () => {
    const desk = aDesk()

    const made = await desk.print({ status: 'final', recipients: [chair] }, { protect: true })

    const stored = loadReport(desk.db, caseId, made.report.id as ReportId) // the id just given
    expect(stored.bytes?.equals(readFileSync(made.path))).toBe(true)
    expect(stored.model).toMatchObject({ recipients: [chair], openCode: made.openCode })
    expect(made.openCode).toBeTypeOf('string')
  })

  it('is noted without its bytes while a draft, and has no code when it opens without', async () => {
    const desk = aDesk()

    const made = await desk.print()

    const stored = loadReport(desk.db, caseId, made.report.id as ReportId) // the id just given
    expect(stored.bytes).toBeUndefined()
    expect(stored.model).toMatchObject({ paper: { reference: 'TL-0417' }, recipients: [] })
    expect([stored.model.openCode, made.openCode]).toEqual([undefined, undefined])
  })

  it('says how far it is, never back, up to the end', async () => {
    const desk = aDesk()

    await desk.print()

    expect(desk.shares.length).toBeGreaterThan(2)
    expect(desk.shares).toEqual(desk.shares.toSorted((one, other) => one - other))
    expect(desk.shares.at(-1)).toBe(1)
  })

  it('leaves nothing when it was cancelled before it began', async () => {
    const desk = aDesk()

    await expect(desk.print({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })

    expect(desk.traces()).toEqual([])
  })

  it('leaves nothing when it is cancelled after its last line was drawn', async () => {
    const desk = aDesk()
    const cancel = new AbortController()
    let share = 0
    const onProgress = (_stage: string, done: number) => {
      share = done
      // The bytes are finished; only the look through them and the writing are to come.
      if (done === 1) setImmediate(() => cancel.abort())
    }

    await expect(desk.print({}, { signal: cancel.signal, onProgress })).rejects.toMatchObject({
      code: 'cancelled',
    })

    expect(share).toBe(1)
    expect(desk.traces()).toEqual([])
  })

  it('leaves no file when the vault cannot note it', async () => {
    const desk = aDesk()
    const first = await desk.print()
    const path = join(desk.folder, 'second.pdf')

    // A version that is already there.
    await expect(desk.print({ version: first.report.version }, { path })).rejects.toThrow('UNIQUE')

    expect(existsSync(path)).toBe(false)
    expect(desk.audit()).toHaveLength(1)
    expect(listReports(desk.db, caseId)).toHaveLength(1)
  })
})
