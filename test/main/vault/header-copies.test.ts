import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildHeader, isAuthentic } from '../../../main/vault/header.ts'
import {
  damaged,
  headerFiles,
  readHeaderCopies,
  repairOlderCopy,
  writeOlderCopy,
} from '../../../main/vault/header-copies.ts'
import type { VaultId } from '../../../main/vault/key-schedule.ts'
import { temporaryFolder } from './temporary-vault.ts'

const vaultId = '000102030405060708090a0b0c0d0e0f' as VaultId
const headerKey = Buffer.alloc(32, 5)
const raw = buildHeader(vaultId, [])

/** Writes `times` generations and gives the last. */
function written(folder: string, times: number): ReturnType<typeof writeOlderCopy> {
  let last = writeOlderCopy(folder, raw, undefined, headerKey)
  for (let more = 1; more < times; more += 1) {
    const place = { file: last.file, generation: last.header.generation }
    last = writeOlderCopy(folder, raw, place, headerKey)
  }
  return last
}

describe('writeOlderCopy', () => {
  it('leaves the copy in use alone and raises the generation', () => {
    const folder = temporaryFolder()

    const third = written(folder, 3)

    expect(third.file).toBe('vault.a.json')
    expect(readHeaderCopies(folder, false).map(({ header }) => header?.generation)).toEqual([3, 2])
    expect(isAuthentic(third.header.raw, headerKey)).toBe(true)
  })

  it('says that it could not write, and the copy in use is still good', () => {
    const folder = temporaryFolder()
    const first = written(folder, 1)
    mkdirSync(join(folder, 'vault.b.json', 'in the way'), { recursive: true })
    const place = { file: first.file, generation: 1 }

    expect(() => writeOlderCopy(folder, raw, place, headerKey)).toThrow(
      expect.objectContaining({ code: 'vault_header_not_written' }),
    )

    expect(readHeaderCopies(folder, false)[0]?.header?.generation).toBe(1)
    expect(readdirSync(folder).sort()).toEqual([...headerFiles])
  })
})

describe('repairOlderCopy', () => {
  it('keeps whatever stood in the place of the copy it makes, also when it does so twice', () => {
    const folder = temporaryFolder()
    const first = written(folder, 1)
    const place = { file: first.file, generation: 1 }
    mkdirSync(join(folder, 'vault.b.json'))
    repairOlderCopy(folder, raw, place, headerKey)
    writeFileSync(join(folder, 'vault.b.json'), 'spoilt')

    const repaired = repairOlderCopy(folder, raw, place, headerKey)

    expect(repaired).toMatchObject({ file: 'vault.b.json', header: { generation: 2 } })
    expect(readFileSync(join(folder, 'vault.b.json.replaced-2-2'), 'utf8')).toBe('spoilt')
    expect(readdirSync(folder).sort()).toEqual([
      ...headerFiles,
      'vault.b.json.replaced-2',
      'vault.b.json.replaced-2-2',
    ])
  })

  it('makes a copy that is missing', () => {
    const folder = temporaryFolder()
    const first = written(folder, 1)

    repairOlderCopy(folder, raw, { file: first.file, generation: 1 }, headerKey)

    expect(readdirSync(folder).sort()).toEqual([...headerFiles])
  })
})

describe('readHeaderCopies', () => {
  it('says when there is no vault', () => {
    expect(() => readHeaderCopies(temporaryFolder(), false)).toThrow(
      expect.objectContaining({ code: 'vault_not_found' }),
    )
  })

  it('goes on with either copy when the other is missing, cut short or huge', () => {
    const folder = temporaryFolder()
    written(folder, 2)
    const path = join(folder, 'vault.a.json')
    const whole = readFileSync(path)
    const spoil = [
      () => rmSync(path),
      () => writeFileSync(path, whole.subarray(0, whole.length / 2)),
      () => writeFileSync(path, Buffer.alloc(100_000, 0x20)),
    ]

    for (const spoilt of spoil) {
      spoilt()
      const generations = readHeaderCopies(folder, false).map(({ header }) => header?.generation)
      expect(generations).toEqual([undefined, 2])
    }
  })

  it('says that both are damaged', () => {
    const folder = temporaryFolder()
    for (const file of headerFiles) writeFileSync(join(folder, file), '{}')

    expect(() => readHeaderCopies(folder, false)).toThrow(
      expect.objectContaining({ code: damaged().code }),
    )
  })

  it('refuses copies that share nothing: they are of two vaults', () => {
    const folder = temporaryFolder()
    written(folder, 2)
    const path = join(folder, 'vault.a.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(vaultId, `f${vaultId.slice(1)}`))

    expect(() => readHeaderCopies(folder, false)).toThrow(
      expect.objectContaining({ code: 'vault_headers_differ' }),
    )
  })

  it('gives the reason when the only copies left were refused', () => {
    const folder = temporaryFolder()
    written(folder, 2)
    const path = join(folder, 'vault.a.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"v": 1', '"v": 2'))
    writeFileSync(join(folder, 'vault.b.json'), '')

    expect(() => readHeaderCopies(folder, false)).toThrow(
      expect.objectContaining({ code: 'vault_from_newer_version' }),
    )
  })
})
