import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser, openInBrowser } from '../../../main/preview/find-browser.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-browser-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** A program of this name on the path: it writes down what it was started with. */
function install(name: string): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/part"\nmv "${folder}/part" "${folder}/started"\n`,
  )
  chmodSync(path, 0o755)
  return path
}

async function startedWith(): Promise<readonly string[]> {
  const path = join(folder, 'started')
  await vi.waitUntil(() => existsSync(path), { timeout: 30_000 })
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}

describe('the browser of the preview', () => {
  it.each(['chromium', 'google-chrome', 'microsoft-edge'])('is %s where that is', (name) => {
    vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter))
    const path = install(name)

    expect(findBrowser()).toBe(path)
  })

  it('is none of another kind', () => {
    vi.stubEnv('PATH', folder)
    install('firefox')

    expect(findBrowser()).not.toBe(join(folder, 'firefox'))
  })

  it('is the first that the path leads to', () => {
    vi.stubEnv('PATH', [folder, '/nowhere'].join(delimiter))
    install('microsoft-edge')
    const first = install('chromium')

    expect(findBrowser()).toBe(first)
  })

  it('opens the address as a window of its own, with a profile of its own', async () => {
    vi.stubEnv('DISPLAY', ':99')
    const browser = install('chromium')
    const address = 'http://127.0.0.1:1/#token=x'

    expect(await openInBrowser(browser, address, join(folder, 'profile'))).toBe(true)

    const flags = await startedWith()
    expect(flags).toEqual(
      expect.arrayContaining([
        `--app=${address}`,
        `--user-data-dir=${join(folder, 'profile')}`,
        '--disable-background-networking',
        '--disable-sync',
      ]),
    )
    // The sandbox stays, except for root, who has none.
    expect(flags.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
  })

  it('that cannot be run leaves the preview running, and is said not to have opened', async () => {
    vi.stubEnv('DISPLAY', ':99')
    const browser = install('chromium')
    chmodSync(browser, 0o644)
    const profile = join(folder, 'profile')

    expect(await openInBrowser(browser, 'http://127.0.0.1:1/', profile)).toBe(false)
    expect(await openInBrowser(join(folder, 'gone'), 'http://127.0.0.1:1/', profile)).toBe(false)
  })

  // The other systems always have one.
  it.runIf(process.platform === 'linux')('is not started where there is no screen', async () => {
    vi.stubEnv('DISPLAY', undefined)
    vi.stubEnv('WAYLAND_DISPLAY', undefined)

    expect(await openInBrowser(install('chromium'), 'http://127.0.0.1:1/', folder)).toBe(false)
  })
})
