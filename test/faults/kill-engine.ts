import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifyAuditChain } from '../../main/storage/audit/verify-audit-chain.ts'
import { openVaultDatabase } from '../../main/storage/open-vault-database.ts'
import { unlockVault } from '../../main/vault/unlock-vault.ts'
import { recordsOf } from '../../shared/case/nouns.ts'
import type { CaseId } from '../../shared/case/record.ts'
import { testPassphrase } from '../builders/engine.ts'
import { type EngineProcess, startEngineProcess } from '../builders/engine-process.ts'
import { now } from './fault-vault.ts'

/** What a campaign of forced ends found. `problems` is empty when everything answered for was there. */
export interface EngineKillReport {
  readonly cycles: number
  /** How many saves of a record were answered for, over all cycles. */
  readonly answered: number
  /** How often the engine said that it had not been closed properly. */
  readonly noticed: number
  readonly problems: readonly string[]
}

/** What the engine has answered for. */
interface Answered {
  /** What each saved event says. */
  readonly events: Set<string>
  /** The last state of the half-typed form, and the one that was sent but perhaps not answered. */
  draft: number
  sentDraft: number
}

/**
 * Lets a real engine save records and a half-typed form for a page, ends it by force at a moment that moves through the
 * work, and opens the vault in the next: so many times over, always the same vault.
 */
export async function runEngineKillCampaign(cycles: number): Promise<EngineKillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-engine-kill-'))
  const problems: string[] = []
  const answered: Answered = { events: new Set(), draft: 0, sentDraft: 0 }
  let noticed = 0
  let engine = startEngineProcess(folder)
  try {
    await engine.createVault()
    const caseId = (await engine.must('cases.create', { reference: 'TL-1' })).file.id
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      await saveUntilKilled(engine, caseId, cycle, answered)
      engine = startEngineProcess(folder)
      const { checkedAfterUncleanExit } = await engine.unlock()
      if (checkedAfterUncleanExit) noticed += 1
      for (const problem of await checkCase(engine, caseId, answered))
        problems.push(`cycle ${cycle}: ${problem}`)
    }
    await engine.quit()
    if (!(await isAuditWhole(join(folder, 'vault')))) problems.push('audit')
  } finally {
    await engine.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { cycles, answered: answered.events.size, noticed, problems }
}

/** Saves one thing after the other until the engine is gone; what is never answered does not count. */
async function saveUntilKilled(
  engine: EngineProcess,
  caseId: CaseId,
  cycle: number,
  answered: Answered,
): Promise<void> {
  let gone = false
  const end = engine.ended.then(() => {
    gone = true
  })
  for (let count = 0; !gone; count += 1) {
    const what = `cycle ${cycle}, event ${count}`
    await Promise.race([end, saveOnce(engine, caseId, what, answered)])
    // Steps of a prime number of microseconds, so that the moments spread over the whole of a save.
    if (count === 0) setTimeout(() => void engine.kill(), 5 + ((cycle * 17.929) % 90))
  }
}

async function saveOnce(
  engine: EngineProcess,
  caseId: CaseId,
  what: string,
  answered: Answered,
): Promise<void> {
  const draft = answered.sentDraft + 1
  answered.sentDraft = draft
  await engine.must('drafts.save', { caseId, form: 'person/new', values: { draft } })
  answered.draft = draft
  const event = { noun: 'event', compartment: 'general', standing: 'alleged' } as const
  const records = [{ ...event, body: { what, source: 'School' } }]
  await engine.must('records.save', { caseId, records })
  answered.events.add(what)
}

async function checkCase(
  engine: EngineProcess,
  caseId: CaseId,
  { events, draft, sentDraft }: Answered,
): Promise<readonly string[]> {
  const { file, drafts } = await engine.must('cases.open', { caseId })
  const there = new Set(recordsOf(file, 'event').map(({ body }) => body.what))
  const lost = [...events].filter((what) => !there.has(what)).map((what) => `lost ${what}`)
  const found = Number(drafts[0]?.values.draft)
  return found >= draft && found <= sentDraft
    ? lost
    : [...lost, `draft ${draft} came back ${found}`]
}

async function isAuditWhole(folder: string): Promise<boolean> {
  const passphrase = Buffer.from(testPassphrase)
  const vault = await unlockVault({ folder, passphrase, now, allowTestProfile: true })
  const { db } = openVaultDatabase(vault)
  try {
    return verifyAuditChain(db).ok
  } finally {
    db.close()
    vault.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = await runEngineKillCampaign(Number(process.argv[2] ?? 100))
  process.stdout.write(`${JSON.stringify(report)}\n`)
  if (report.problems.length > 0) process.exitCode = 1
}
