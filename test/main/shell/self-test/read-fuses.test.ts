import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuseWire } from '../../../../main/shell/packaging/fuses.ts'
import { findFuseFile, readFuses } from '../../../../main/shell/self-test/read-fuses.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuses-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const chunk = 4 * 1024 * 1024

function aProgram(
  before: number,
  version: number,
  wire: string,
  sentinel: string = fuseWire.sentinel,
): string {
  const path = join(folder, `program-${before}-${version}-${wire}-${sentinel.length}`)
  const head = Buffer.from(sentinel, 'latin1')
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.alloc(before),
      head,
      Buffer.from([version, wire.length]),
      Buffer.from(wire),
      Buffer.alloc(9),
    ]),
  )
  return path
}

describe('readFuses', () => {
  it.each([0, 1, chunk - 40, chunk - 33, chunk - 32, chunk - 31, chunk - 1, chunk, chunk + 7])(
    'finds them wherever they lie, even across two reads: after %i bytes',
    async (before) => {
      expect(await readFuses(aProgram(before, 1, '01001100r'))).toBe('01001100r')
    },
  )

  it('answers undefined for a program without them, or with a wire of another kind', async () => {
    expect([
      await readFuses(aProgram(100, 1, '010011001', fuseWire.sentinel.slice(1))),
      await readFuses(aProgram(100, 2, '010011001')),
    ]).toEqual([undefined, undefined])
  })

  it('fails when the program cannot be read', async () => {
    await expect(readFuses(join(folder, 'nothing'))).rejects.toThrow('ENOENT')
  })
})

describe('findFuseFile', () => {
  it('is the program, or on macOS the framework beside it', () => {
    expect([
      findFuseFile('/opt/throughline/throughline', 'linux'),
      findFuseFile('/Applications/Throughline.app/Contents/MacOS/Throughline', 'darwin'),
    ]).toEqual([
      '/opt/throughline/throughline',
      '/Applications/Throughline.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    ])
  })
})
