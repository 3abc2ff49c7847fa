import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flushFolder, writeFileDurably } from '../../../main/vault/write-file-durably.ts'
import { temporaryFolder, typed } from './temporary-vault.ts'

describe('writeFileDurably', () => {
  it('replaces a file and leaves nothing beside it', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.json')

    writeFileDurably(path, typed('one'))
    writeFileDurably(path, typed('two'))

    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('keeps what was there and leaves no half of a file when it cannot write', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.json')
    // A folder in the file's place cannot be replaced by a file.
    mkdirSync(join(path, 'inside'), { recursive: true })

    expect(() => writeFileDurably(path, typed('one'))).toThrow()

    expect(existsSync(join(path, 'inside'))).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.json'])
  })
})

describe('flushFolder', () => {
  it('takes a folder that is there', () => {
    expect(() => flushFolder(temporaryFolder())).not.toThrow()
  })
})
