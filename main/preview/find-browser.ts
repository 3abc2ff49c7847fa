import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** Where each system keeps its browsers when they are not on the path. */
const places: { readonly [platform: string]: readonly string[] } = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder === undefined
      ? []
      : [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
  }),
}

/** Finds an installed Chromium, Chrome or Edge; `undefined` when there is none. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path))
}

/**
 * Opens a page in a window of its own, with a profile that is thrown away and no background traffic.
 *
 * @returns false when no window could be opened here: on a machine without a screen, or where the browser does not start.
 */
export async function openInBrowser(
  browser: string,
  address: string,
  profileFolder: string,
): Promise<boolean> {
  const hasScreen =
    process.platform !== 'linux' ||
    process.env.DISPLAY !== undefined ||
    process.env.WAYLAND_DISPLAY !== undefined
  if (!hasScreen) return false
  const asRoot = process.getuid?.() === 0
  const started = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profileFolder}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore', detached: true },
  )
  started.unref()
  return new Promise((resolve) => {
    started.once('spawn', () => resolve(true))
    // Stays: without a listener a browser that may not be run would end the preview with it.
    started.on('error', () => resolve(false))
  })
}
