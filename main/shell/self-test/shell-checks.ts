import { app, type BrowserWindow } from 'electron'
import { pageOrigin } from '../../../shared/contract/page-bridge.ts'
import { fuses, fuseWire } from '../packaging/fuses.ts'
import { answerPageRequest } from '../page/app-protocol.ts'
import type { PageFile } from '../page/page-files.ts'
import { findFuseFile, readFuses } from './read-fuses.ts'
import { runSelfCheck, type SelfCheck } from './self-test-report.ts'

/** An address that is never anyone's, so that a failed promise would still reach nobody. */
const elsewhere = 'https://example.invalid/'

/**
 * Checks what only the shell can see: the page is served with its policy, a window is refused any other address, the
 * page is in the sandbox, and the fuses stand as they were set.
 */
export async function checkShell(shell: {
  readonly window: BrowserWindow
  readonly files: ReadonlyMap<string, PageFile>
  readonly execPath: string
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
}): Promise<readonly SelfCheck[]> {
  return [
    await runSelfCheck('page policy', () => checkPolicy(shell.files)),
    await runSelfCheck('page loads', () => checkPageLoads(shell.window)),
    await runSelfCheck('sandbox', () => checkSandbox(shell.window)),
    await runSelfCheck('network refused', () => checkRefusal(shell.window)),
    await runSelfCheck('fuses', () => checkFuses(shell)),
  ]
}

async function checkPolicy(files: ReadonlyMap<string, PageFile>): Promise<string> {
  const answer = await answerPageRequest({ method: 'GET', url: `${pageOrigin}/` }, files)
  const policy = answer.headers.get('Content-Security-Policy') ?? ''
  if (answer.status !== 200 || !policy.startsWith("default-src 'none'")) {
    throw new Error(`the page answered ${answer.status} with the policy "${policy}"`)
  }
  return `${files.size} files served`
}

async function checkPageLoads(window: BrowserWindow): Promise<string> {
  await window.loadURL(`${pageOrigin}/`)
  return window.webContents.getURL()
}

async function checkRefusal(window: BrowserWindow): Promise<string> {
  const outcome = await window.loadURL(elsewhere).then(
    () => 'loaded',
    (refusal: unknown) => (refusal instanceof Error ? refusal.message : 'refused'),
  )
  if (!outcome.includes('ERR_BLOCKED_BY_CLIENT')) throw new Error(`another address: ${outcome}`)
  return 'another address was cancelled before it was looked up'
}

function checkSandbox(window: BrowserWindow): string {
  if (app.commandLine.hasSwitch('no-sandbox')) throw new Error('the sandbox is switched off')
  const pid = window.webContents.getOSProcessId()
  const page = app.getAppMetrics().find((process) => process.pid === pid)
  if (page?.sandboxed === false) throw new Error('the page is not in the sandbox')
  return page?.sandboxed === true ? 'the page is in it' : 'on; this system does not report it'
}

async function checkFuses(shell: {
  readonly execPath: string
  readonly platform: NodeJS.Platform
  readonly packaged: boolean
}): Promise<string> {
  const wire = await readFuses(findFuseFile(shell.execPath, shell.platform))
  if (wire === undefined) throw new Error('the program has no fuses that can be read')
  if (!shell.packaged) return `development build, left as they come: ${wire}`
  const wrong = fuses.filter((fuse) => wire[fuse.index] !== (fuse.on ? fuseWire.on : fuseWire.off))
  if (wrong.length > 0) throw new Error(`not as set: ${wrong.map((fuse) => fuse.name).join(', ')}`)
  return `all ${fuses.length} as set`
}
