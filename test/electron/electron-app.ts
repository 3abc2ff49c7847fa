import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core'
import { findElectron } from '../../main/preview/electron-binary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Says why the tests in Electron cannot run here; undefined when they can. Electron's sandbox does not start for the
 * system's administrator, and our app does not start without the sandbox.
 */
export function whyNotElectron(): string | undefined {
  if (findElectron() === undefined) return 'not run: no Electron binary'
  if (process.getuid?.() === 0) return 'not run: Electron’s sandbox refuses the root user'
  return undefined
}

/** The arguments that start our built app with a folder of its own for what Electron keeps. */
export function wordStart(userData: string): readonly string[] {
  return [root, `--user-data-dir=${userData}`]
}

/** Our app running in Electron, driven from outside. */
export interface RunningApp {
  readonly electron: ElectronApplication
  /** Everything the page wrote to its console as an error, in every window so far. */
  readonly errors: readonly string[]
  firstPage(): Promise<Page>
  /** Waits for the window that replaces the one now open. */
  nextPage(): Promise<Page>
  /** The engine's process; undefined while none runs. */
  enginePid(): Promise<number | undefined>
  close(): Promise<void>
}

/** Starts the built app in Electron with an empty folder of its own. */
export async function startApp(): Promise<RunningApp> {
  const userData = mkdtempSync(join(tmpdir(), 'electron-user-'))
  const errors: string[] = []
  const running = await electron.launch({
    executablePath: findElectron() ?? '',
    args: [...wordStart(userData)],
    chromiumSandbox: true,
  })
  const watch = (page: Page) => {
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()))
    page.on('pageerror', (failure) => errors.push(failure.message))
  }
  running.windows().map(watch)
  running.on('window', watch)
  return {
    electron: running,
    errors,
    firstPage: () => running.firstWindow(),
    nextPage: () => running.waitForEvent('window'),
    enginePid: () =>
      running.evaluate(
        ({ app }) =>
          app
            .getAppMetrics()
            .find(
              (metric) =>
                metric.name === 'Throughline engine' || metric.serviceName === 'Throughline engine',
            )?.pid,
      ),
    async close() {
      await running.close()
      rmSync(userData, { recursive: true, force: true })
    },
  }
}
