import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareChosenFile, writeChosenFile } from '../../../main/storage/write-chosen-file.ts'

const bytes = Buffer.from('a paper')

/** The one folder that a file being written stands in. */
function unfinishedIn(folder: string): string {
  return readdirSync(folder).find((name) => name.startsWith('.throughline-unfinished-')) ?? ''
}

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
      expect.objectContaining({ code: 'path_not_usable' }),
    )
    const path = join(folder, 'TL-2.pdf')
    const prepared = prepareChosenFile(path, bytes, { extension: '.pdf', keepOutOf: vault })
    rmSync(join(folder, unfinishedIn(folder), 'TL-2.pdf'))
    expect(() => prepared.place()).toThrow(expect.objectContaining({ code: 'file_not_written' }))
    expect(readdirSync(folder).sort()).toEqual(['TL-1.pdf', 'vault'])
  })

  it('refuses a way into the vault through a link, and a link in the place of the file', () => {
    symlinkSync(vault, join(folder, 'elsewhere'))
    writeFileSync(join(folder, 'other.txt'), 'as it was')
    symlinkSync(join(folder, 'other.txt'), join(folder, 'link.pdf'))
    symlinkSync('nowhere', join(folder, 'lost.pdf'))

    for (const path of [join('elsewhere', 'TL-1.pdf'), 'link.pdf', 'lost.pdf'])
      expect(() => write(join(folder, path), true)).toThrow(
        expect.objectContaining({ code: 'path_not_usable' }),
      )

    expect(readdirSync(vault)).toEqual([])
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('as it was')
  })

  it('refuses the vault when it is reached by a link itself, and a folder in it that begins with dots', () => {
    const link = join(folder, 'vault-link')
    symlinkSync(vault, link)
    mkdirSync(join(vault, '..papers'))

    for (const path of [join(vault, 'TL-1.pdf'), join(vault, '..papers', 'TL-1.pdf')])
      expect(() => writeChosenFile(path, bytes, { extension: '.pdf', keepOutOf: link })).toThrow(
        expect.objectContaining({ code: 'path_not_usable' }),
      )
  })

  it.each(['vault.a.json', 'VAULT.B.JSON', 'cases.db.json', 'vault.lock.json'])(
    'never gives a file the name %s, anywhere',
    (name) => {
      const rules = { extension: '.json', keepOutOf: vault, replace: true }

      expect(() => writeChosenFile(join(folder, name), bytes, rules)).toThrow(
        expect.objectContaining({ code: 'path_not_usable' }),
      )
      expect(readdirSync(folder)).toEqual(['vault'])
    },
  )

  it('sweeps away what an earlier process left, and nothing else', () => {
    const [old, fresh] = ['.throughline-unfinished-aaaaaa', '.throughline-unfinished-bbbbbb']
    for (const name of [old, fresh, '.throughline-other']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'TL-1.pdf'), 'half')
    }
    const before = new Date('2001-01-01')
    for (const name of [old, '.throughline-other']) utimesSync(join(folder, name), before, before)

    write(join(folder, 'TL-1.pdf'))

    expect(readdirSync(folder).sort()).toEqual(
      ['.throughline-other', fresh, 'TL-1.pdf', 'vault'].sort(),
    )
  })

  it('does not take a place that another program has filled meanwhile', () => {
    const path = join(folder, 'TL-1.pdf')
    const prepared = prepareChosenFile(path, bytes, { extension: '.pdf', keepOutOf: vault })
    expect(existsSync(path)).toBe(false)
    writeFileSync(path, 'another paper')

    expect(() => prepared.place()).toThrow(expect.objectContaining({ code: 'file_exists' }))

    expect(readFileSync(path, 'utf8')).toBe('another paper')
    expect(readdirSync(folder).sort()).toEqual(['TL-1.pdf', 'vault'])
  })

  it('leaves nothing when the bytes are dropped', () => {
    const path = join(folder, 'TL-1.pdf')

    prepareChosenFile(path, bytes, { extension: '.pdf', keepOutOf: vault }).drop()

    expect(readdirSync(folder)).toEqual(['vault'])
  })
})
