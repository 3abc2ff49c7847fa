import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchElectron, findElectron } from '../../../main/preview/electron-binary.ts'
import { isRunning } from './a-preview.ts'

/** An npm package as Electron's is before its binary has been fetched; each test writes an installer of its own. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-electron-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inPackage = (...names: string[]) => join(folder, ...names)
const installer = (...lines: string[]) => writeFileSync(inPackage('install.js'), lines.join('\n'))

/** What a fetch leaves behind: where the executable is, and the executable. */
const fetches = [
  `const { mkdirSync, writeFileSync } = require('node:fs')`,
  `mkdirSync(__dirname + '/dist')`,
  `writeFileSync(__dirname + '/dist/electron', '')`,
  `writeFileSync(__dirname + '/path.txt', 'electron\\n')`,
]

describe('the binary of Electron', () => {
  it('is not found before it has been fetched', () => {
    expect(findElectron(folder)).toBeUndefined()
  })

  it('is not found when only its name is there, as after a fetch that broke off', () => {
    writeFileSync(inPackage('path.txt'), 'electron')

    expect(findElectron(folder)).toBeUndefined()
  })

  it('is found by the path that its package names', () => {
    writeFileSync(inPackage('path.txt'), 'Electron.app/electron\n')
    mkdirSync(inPackage('dist', 'Electron.app'), { recursive: true })
    writeFileSync(inPackage('dist', 'Electron.app', 'electron'), '')

    expect(findElectron(folder)).toBe(inPackage('dist', 'Electron.app', 'electron'))
  })

  it("is fetched by the package's own installer", async () => {
    installer(...fetches)

    expect(await fetchElectron(60_000, folder)).toBe(inPackage('dist', 'electron'))
  })

  it.each([
    ['fails', ['process.exit(1)']],
    ['ends well and brings nothing', ['process.exit(0)']],
    ['is not there', undefined],
  ])('is not had from an installer that %s, and nothing is thrown', async (_, lines) => {
    if (lines) installer(...lines)

    expect(await fetchElectron(60_000, folder)).toBeUndefined()
  })

  it('is given up when it does not come in time, and no process is left', async () => {
    installer(
      `require('node:fs').writeFileSync(__dirname + '/pid', String(process.pid))`,
      'setInterval(() => {}, 1000)',
    )

    expect(await fetchElectron(5000, folder)).toBeUndefined()

    const pid = Number(readFileSync(inPackage('pid'), 'utf8'))
    expect(pid).toBeGreaterThan(1)
    expect(isRunning(pid)).toBe(false)
  })

  it('is given up at once when there is no time at all', async () => {
    installer(...fetches)

    expect(await fetchElectron(1, folder)).toBeUndefined()
  })
})
