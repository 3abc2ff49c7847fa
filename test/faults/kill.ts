import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifyAuditChain } from '../../main/storage/audit/verify-audit-chain.ts'
import { checkSaves, countOf, openFaultVault } from './fault-vault.ts'

/** What a campaign of forced ends found. `problems` is empty when every acknowledged save was there, whole. */
export interface KillReport {
  readonly cycles: number
  readonly saves: number
  /** How often a cut-off write was found and rolled back. */
  readonly recovered: number
  /** How often the lock of the ended process was taken over. */
  readonly takenOver: number
  readonly problems: readonly string[]
}

/**
 * Lets a process save, ends it by force at a moment that moves through the write, and opens the vault again: so many
 * times over, always the same vault.
 */
export async function runKillCampaign(cycles: number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-faults-'))
  const problems: string[] = []
  let [saves, recovered, takenOver] = [0, 0, 0]
  try {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      // Steps of a prime number of microseconds, so that the moments spread over the whole of a save.
      const acknowledged = await saveUntilKilled(folder, 5 + ((cycle * 7.919) % 60))
      const opened = await openFaultVault(folder)
      const { db, vault } = opened
      if (opened.recovered) recovered += 1
      if (vault.uncleanExit) takenOver += 1
      for (const problem of checkSaves(db, acknowledged))
        problems.push(`cycle ${cycle}: ${problem}`)
      if (!verifyAuditChain(db).ok) problems.push(`cycle ${cycle}: audit`)
      saves = countOf(db)
      opened.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { cycles, saves, recovered, takenOver, problems }
}

/** Gives the last save that was acknowledged before the end, 0 for none in this cycle. */
function saveUntilKilled(folder: string, afterMs: number): Promise<number> {
  const script = fileURLToPath(new URL('kill-writer.ts', import.meta.url))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    let ended = false
    child.stdout.on('data', (chunk: Buffer) => {
      if (output === '') {
        setTimeout(() => {
          ended = child.kill('SIGKILL')
        }, afterMs)
      }
      output += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (!ended) reject(new Error(`The writer ended by itself with ${code}`))
      // The last line counts only when its end was written.
      else resolve(Number(output.split('\n').at(-2) ?? 0))
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = await runKillCampaign(Number(process.argv[2] ?? 1000))
  process.stdout.write(`${JSON.stringify(report)}\n`)
  if (report.problems.length > 0) process.exitCode = 1
}
