import { app, BrowserWindow } from 'electron'
import { startEngine } from '../locking/engine-process.ts'
import { serveApp } from '../page/app-protocol.ts'
import { openWindowSession } from '../window/session.ts'
import type { WindowParts } from '../window/vault-window.ts'
import { buildWindowOptions } from '../window/window-options.ts'
import { askEngineForSelfTest } from './ask-engine.ts'
import { buildSelfTestReport, runSelfCheck, type SelfTestReport } from './self-test-report.ts'
import { checkShell } from './shell-checks.ts'

/**
 * Lets the app prove itself where it is installed: what the engine can do (a vault, both Argon2 builds, known answers, a
 * protected PDF, the database's settings) and what the shell refuses. Opens a window nobody sees; touches no vault of
 * anyone's.
 *
 * @returns the report; `failed` is 0 when everything holds. Never throws: a failure is in the report.
 */
export async function runSelfTest(
  parts: WindowParts,
  machine: { readonly execPath: string; readonly platform: NodeJS.Platform },
): Promise<SelfTestReport> {
  const session = await openWindowSession(parts.mark())
  serveApp(session, parts.files)
  const window = new BrowserWindow(buildWindowOptions({ ...parts, session }))
  const shell = await checkShell({ ...parts, ...machine, window })
  window.destroy()

  const { checks, ended } = await testEngine(parts)
  return buildSelfTestReport(
    {
      app: app.getVersion(),
      electron: process.versions.electron ?? 'none',
      platform: `${machine.platform} ${process.arch}`,
    },
    [...shell, ...checks, ended],
  )
}

async function testEngine(parts: WindowParts) {
  const gone = Promise.withResolvers<string>()
  const engine = startEngine({
    modulePath: parts.enginePath,
    folders: parts.folders,
    environment: parts.environment,
    packaged: parts.packaged,
    onEnd: gone.resolve,
  })
  const checks = await askEngineForSelfTest(engine).catch((failure: unknown) => [
    { check: 'engine', ok: false, detail: failure instanceof Error ? failure.message : 'failed' },
  ])
  engine.lock('quit')
  const ended = await runSelfCheck('locking ends the engine', async () => {
    const end = await gone.promise
    if (end !== 'locked') throw new Error('the engine had already fallen over')
    return 'ended when asked'
  })
  return { checks, ended }
}
