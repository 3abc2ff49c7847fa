import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './build.ts'
import { fetchElectron, findElectron } from './electron-binary.ts'
import { findBrowser, openInBrowser } from './find-browser.ts'
import { startPreview } from './preview-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `npm start`: the app in Electron where its binary can be had, else the preview. */
async function start(flags: readonly string[]): Promise<void> {
  const electron = flags.includes('--preview') ? undefined : (findElectron() ?? (await fetch()))
  if (electron !== undefined) await startApp(electron, flags)
  else await openPreview(flags)
}

async function fetch(): Promise<string | undefined> {
  console.log('Fetching Electron, once (up to a minute) ...')
  const electron = await fetchElectron()
  if (electron === undefined)
    console.log("Electron's binary could not be had here: opening the preview instead.")
  return electron
}

async function startApp(electron: string, flags: readonly string[]): Promise<void> {
  await buildApp(['page', 'engine'])
  const app = spawn(electron, [root, ...flags], { stdio: 'inherit' })
  app.on('exit', (status) => process.exit(status ?? 1))
}

async function openPreview(flags: readonly string[]): Promise<void> {
  await buildApp(['page'])
  const userDataFolder = userData()
  const preview = await startPreview({
    pageFolder: join(root, 'build', 'renderer'),
    resourcesFolder: join(root, 'resources'),
    userDataFolder,
  })
  const browser = flags.includes('--no-browser') ? undefined : findBrowser()
  const opened =
    browser !== undefined &&
    (await openInBrowser(browser, preview.address, join(userDataFolder, 'browser')))
  console.log(
    opened
      ? 'The preview is open in a browser window. It is a development aid, not the product. Ctrl+C ends it.'
      : `The preview is a development aid, not the product. Open this address in Chromium, Chrome or Edge:\n${preview.address}\nCtrl+C ends it.`,
  )
  const stop = () => void preview.stop().then(() => process.exit(0))
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function userData(): string {
  const folder = join(homedir(), '.throughline-preview')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

await start(process.argv.slice(2))
