import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runScript } from './run-script.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-launch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a script of the test's own through the launcher. */
function launch(lines: readonly string[], parameters: readonly string[] = []) {
  const script = join(folder, 'script.ts')
  writeFileSync(script, lines.join('\n'))
  return runScript('main/preview/launch.mjs', [script, ...parameters], { folder })
}

describe('the launcher', () => {
  it.each([0, 1, 7])('ends with %i as the script did', async (status) => {
    expect(await launch([`process.exit(${status})`]).ended).toEqual({ status, signal: null })
  })

  it('ends with 1 when the script threw, and shows why', async () => {
    const run = launch([`throw new Error('the reason')`])

    expect(await run.ended).toMatchObject({ status: 1 })
    expect(run.errors()).toContain('the reason')
  })

  it('runs TypeScript on a Node that can, with the arguments as given', async () => {
    const run = launch(
      [
        'const words: readonly string[] = process.argv.slice(2)',
        'console.log(JSON.stringify({ words, node: process.versions.node, path: process.env.PATH, exe: process.execPath }))',
      ],
      ['--out', 'a folder', '--', '$HOME'],
    )

    expect(await run.ended).toMatchObject({ status: 0 })
    const said = JSON.parse(run.output())
    expect(said.words).toEqual(['--out', 'a folder', '--', '$HOME'])
    expect(Number.parseInt(said.node, 10)).toBeGreaterThanOrEqual(22)
    // What the script starts finds the same Node first.
    expect(said.path.startsWith(dirname(said.exe))).toBe(true)
    expect(run.errors()).toBe('')
  })

  it.each([
    ['SIGTERM', 21],
    ['SIGINT', 22],
    ['SIGHUP', 23],
  ] as const)('hands %s on, and ends as the script makes of it', async (signal, status) => {
    const run = launch([
      `process.on('${signal}', () => process.exit(${status}))`,
      'setInterval(() => undefined, 1000)',
      `console.log('ready')`,
    ])
    await run.printed(/ready/)

    run.child.kill(signal)

    expect(await run.ended).toEqual({ status, signal: null })
  })

  it('ends with 128 and the number of the signal that ended the script', async () => {
    const run = launch([`process.kill(process.pid, 'SIGKILL')`, 'setInterval(() => {}, 1000)'])

    expect(await run.ended).toEqual({ status: 137, signal: null })
  })

  it('says what to do when no script is named', async () => {
    const run = runScript('main/preview/launch.mjs', [], { folder })

    expect(await run.ended).toMatchObject({ status: 1 })
    expect(run.errors()).toContain('No script was named')
    expect(run.output()).toBe('')
  })
})
