import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runScript } from './run-script.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'throughline-home-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const address = /^(http:\/\/127\.0\.0\.1:\d+)\/#token=[\w-]{43}$/m

describe('the start of the preview', () => {
  it('prints the address, serves the built page, and ends well when it is told to', async () => {
    const run = runScript('main/preview/start.ts', ['--preview', '--no-browser'], {
      folder: home,
      env: { HOME: home, USERPROFILE: home },
    })
    const [, origin] = await run.printed(address)
    const page = await fetch(`${origin}/`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<script type="module"')

    run.child.kill('SIGTERM')

    expect(await run.ended).toEqual({ status: 0, signal: null })
    expect(run.output()).toMatch(
      /development aid, not the product.*\nhttp:.*\nCtrl\+C ends it\.\n$/,
    )
    expect(run.output()).not.toContain('Fetching Electron')
    await expect(fetch(`${origin}/`)).rejects.toThrow()
  }, 180_000)
})
