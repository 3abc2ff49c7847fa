import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeChosenFile } from '../../../main/storage/write-chosen-file.ts'

const bytes = Buffer.from('a paper')

describe('writing a file that a person chose', () => {
  let folder: string
  let vault: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chosen-file-'))
    vault = join(folder, 'vault')
    mkdirSync(vault)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (path: string, replace?: boolean) =>
    writeChosenFile(path, bytes, { extension: '.pdf', keepOutOf: vault, replace })

  it('writes the bytes and leaves nothing else behind', () => {
    const path = write(join(folder, 'TL-1.pdf'))

    expect(readFileSync(path)).toEqual(bytes)
    expect(readdirSync(folder).sort()).toEqual(['TL-1.pdf', 'vault'])
  })

  it('adds the ending when the name has none', () => {
    expect(write(join(folder, 'TL-1'))).toBe(join(folder, 'TL-1.pdf'))
  })

  it.each([
    ['a path that does not begin at the root', () => 'TL-1.pdf', 'path_not_usable'],
    ['another ending', () => join(folder, 'TL-1.exe'), 'path_not_usable'],
    ['a folder that is not there', () => join(folder, 'none', 'TL-1.pdf'), 'path_not_usable'],
    ['a place inside the vault', () => join(vault, 'TL-1.pdf'), 'path_not_usable'],
    [
      'a place inside the vault by a way round',
      () => join(folder, 'x', '..', 'vault', 'TL-1.pdf'),
      'path_not_usable',
    ],
  ])('refuses %s and writes nothing', (_, path, code) => {
    expect(() => write(path())).toThrow(expect.objectContaining({ code, place: ['path'] }))
    expect(readdirSync(folder)).toEqual(['vault'])
    expect(readdirSync(vault)).toEqual([])
  })

  it('lets a folder stand beside the vault whose name begins alike', () => {
    mkdirSync(`${vault}-papers`)

    expect(existsSync(write(join(`${vault}-papers`, 'TL-1.pdf')))).toBe(true)
  })

  it('never replaces a file unless the person agreed', () => {
    const path = join(folder, 'TL-1.pdf')
    writeFileSync(path, 'another paper')

    expect(() => write(path)).toThrow(expect.objectContaining({ code: 'file_exists' }))
    expect(readFileSync(path, 'utf8')).toBe('another paper')
    write(path, true)
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('says so when the file cannot be written, and leaves nothing behind', () => {
    mkdirSync(join(folder, 'TL-1.pdf'))

    expect(() => write(join(folder, 'TL-1.pdf'), true)).toThrow(
      expect.objectContaining({ code: 'file_not_written' }),
    )
    expect(readdirSync(folder).sort()).toEqual(['TL-1.pdf', 'vault'])
  })
})
