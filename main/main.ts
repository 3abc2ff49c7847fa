import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, session } from 'electron'
import { createCrashGuard } from './shell/locking/crash-guard.ts'
import { lockOnIdle } from './shell/locking/lock-on-idle.ts'
import { lockOnPowerEvents } from './shell/locking/lock-on-power-events.ts'
import { registerAppScheme } from './shell/page/app-protocol.ts'
import { answerShellCalls } from './shell/page/dialogs.ts'
import { handPortsOver } from './shell/page/message-port.ts'
import { listPageFiles } from './shell/page/page-files.ts'
import { blockNetwork, blockNetworkWhenReady } from './shell/refusals/block-network.ts'
import { refuseDevtools } from './shell/refusals/no-devtools.ts'
import { clearSystemTraces } from './shell/refusals/no-system-traces.ts'
import { refuseBluetooth } from './shell/refusals/refuse-bluetooth.ts'
import { refuseNavigation } from './shell/refusals/refuse-navigation.ts'
import { refuseNewWindows } from './shell/refusals/refuse-new-windows.ts'
import { listUnsafeSwitches } from './shell/refusals/refuse-unsafe-switches.ts'
import { refuseWebviews } from './shell/refusals/refuse-webviews.ts'
import { emptySessionData } from './shell/refusals/session-data.ts'
import { claimSingleInstance } from './shell/refusals/single-instance.ts'
import { parseSelfTest } from './shell/self-test/parse-self-test.ts'
import { runSelfTest } from './shell/self-test/self-test.ts'
import { setMenu } from './shell/window/menu.ts'
import { protectSession } from './shell/window/session.ts'
import { createVaultWindow, type WindowParts } from './shell/window/vault-window.ts'

const selfTest = parseSelfTest(process.argv)
// A self-test never touches the person's own folder, and runs beside an app that is open.
if (selfTest.wanted) app.setPath('userData', mkdtempSync(join(tmpdir(), 'throughline-self-test-')))

// Built files lie two folders deep, beside the page and beside `resources`.
const built = import.meta.dirname
const resources = join(built, '../../resources')
const parts: WindowParts = {
  files: listPageFiles(join(built, '../renderer')),
  preloadPath: join(built, 'preload.cjs'),
  enginePath: join(built, 'engine.js'),
  iconPath: join(resources, 'icons/icon.png'),
  folders: {
    resources,
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
  },
  environment: process.env,
  packaged: app.isPackaged,
  mark: () => randomBytes(8).toString('hex'),
  guard: createCrashGuard(() => performance.now()),
}
const vault = createVaultWindow(parts)

const unsafe = listUnsafeSwitches(process.argv.slice(1), process.env, app.isPackaged)
if (unsafe.length > 0) {
  process.stderr.write(`Throughline does not start with ${unsafe.join(', ')}.\n`)
  app.exit(2)
} else if (claimSingleInstance(() => vault.focus())) {
  start()
} else {
  app.quit()
}

/** Everything that must be said before the app is ready, in order; then the window or the self-test. */
function start(): void {
  emptySessionData()
  app.enableSandbox()
  registerAppScheme()
  blockNetwork(() => process.stderr.write('A request that left the app was cancelled.\n'))
  refuseNavigation()
  refuseNewWindows()
  refuseWebviews()
  refuseBluetooth()
  refuseDevtools(app.isPackaged)
  app.on('session-created', protectSession)
  app.on('window-all-closed', () => {
    // A window that is being replaced must not end the app; leaving is decided by the one window.
  })
  app.on('before-quit', (event) => {
    if (!vault.mayQuit('quit')) event.preventDefault()
  })
  app.whenReady().then(begin).catch(stop)
}

async function begin(): Promise<void> {
  await blockNetworkWhenReady(session.defaultSession)
  clearSystemTraces(process.platform)
  if (selfTest.wanted) return reportSelfTest(selfTest.reportPath)

  setMenu(process.platform, () => vault.lock('person'))
  handPortsOver(vault.current)
  answerShellCalls(() => vault.current()?.window)
  lockOnPowerEvents(vault.lock)
  lockOnIdle(vault.lock)
  await vault.open('start')
}

async function reportSelfTest(reportPath: string | undefined): Promise<void> {
  const report = await runSelfTest(parts, process)
  const text = `${JSON.stringify(report, null, 2)}\n`
  if (reportPath !== undefined) writeFileSync(reportPath, text)
  process.stdout.write(text, () => app.exit(report.failed === 0 ? 0 : 1))
}

function stop(failure: unknown): void {
  const kind = failure instanceof Error ? failure.name : 'a failure'
  process.stderr.write(`Throughline could not start: ${kind}.\n`)
  app.exit(1)
}
