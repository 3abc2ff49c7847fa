import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../../main/preview/build.ts'
import { findElectron } from '../../main/preview/electron-binary.ts'
import { whyNotElectron, wordStart } from './electron-app.ts'

const reason = whyNotElectron()

/** Runs the built app in Electron until it ends; answers its exit code and what it printed. */
async function run(
  ...words: readonly string[]
): Promise<{ readonly code: unknown; readonly out: string }> {
  const userData = mkdtempSync(join(tmpdir(), 'electron-user-'))
  const command = promisify(execFile)(findElectron() ?? '', [...wordStart(userData), ...words])
  const ended = await command.then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    (failure: unknown) => ({
      code: Reflect.get(Object(failure), 'code'),
      out: String(Reflect.get(Object(failure), 'stderr')),
    }),
  )
  rmSync(userData, { recursive: true, force: true })
  return ended
}

describe('the app started from a command line', () => {
  beforeAll(async () => {
    if (reason === undefined) await buildApp(['page', 'engine'])
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  it('tests itself, prints what it saw as JSON and ends well', async () => {
    const { code, out } = await run('--self-test')
    const report = JSON.parse(out.slice(out.indexOf('{')))

    expect(report.checks.filter((check: { readonly ok: boolean }) => !check.ok)).toEqual([])
    expect([code, report.failed, report.passed > 8]).toEqual([0, 0, true])
  })

  it('does not start without its sandbox', async () => {
    const { code, out } = await run('--no-sandbox')

    expect([code, out.includes('does not start with --no-sandbox')]).toEqual([2, true])
  })
})
