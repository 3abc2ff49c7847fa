import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { afterPack, findProgram } from '../../../../main/shell/packaging/flip-fuses.ts'
import { fuses, fuseWire } from '../../../../main/shell/packaging/fuses.ts'
import { readFuses } from '../../../../main/shell/self-test/read-fuses.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function aPackedApp(electronPlatformName: string) {
  return {
    appOutDir: folder,
    electronPlatformName,
    packager: {
      appInfo: { productFilename: 'Throughline' },
      ...(electronPlatformName === 'linux' && { executableName: 'throughline' }),
    },
  }
}

function writeProgram(path: string, wire: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    `before${fuseWire.sentinel}\u0001${String.fromCharCode(wire.length)}${wire}after`,
    'latin1',
  )
}

describe('findProgram', () => {
  it.each([
    ['linux', 'throughline'],
    ['win32', 'Throughline.exe'],
    ['darwin', 'Throughline.app'],
  ])('names the program on %s', (platform, name) => {
    expect(findProgram(aPackedApp(platform))).toBe(join(folder, name))
  })
})

describe('afterPack', () => {
  it.each([
    ['linux', 'throughline'],
    ['win32', 'Throughline.exe'],
  ])('sets every fuse of the program on %s, however it came', async (platform, name) => {
    writeProgram(join(folder, name), '101100011')

    await afterPack(aPackedApp(platform))

    expect(await readFuses(join(folder, name))).toBe(
      fuses.map((fuse) => (fuse.on ? '1' : '0')).join(''),
    )
  })

  it('stops the packaging when Electron has a fuse we have not decided on', async () => {
    writeProgram(join(folder, 'throughline'), '1011000111')

    await expect(afterPack(aPackedApp('linux'))).rejects.toThrow()
  })

  it('stops the packaging when the program has no fuses at all', async () => {
    writeFileSync(join(folder, 'throughline'), 'not Electron')

    await expect(afterPack(aPackedApp('linux'))).rejects.toThrow('sentinel')
  })
})
