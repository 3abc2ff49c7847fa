import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findLastVault, saveLastVault } from '../../../main/vault/last-vault.ts'

describe('the note of the last vault', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'last-vault-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('gives the folder that was opened last, making its own folder when there is none', () => {
    const own = join(folder, 'own', 'deeper')
    saveLastVault(own, folder)

    expect(findLastVault(own)).toBe(folder)
  })

  it('gives nothing on a fresh computer', () => {
    expect(findLastVault(folder)).toBeUndefined()
  })

  it('gives nothing when the vault has gone', () => {
    const vault = join(folder, 'vault')
    mkdirSync(vault)
    saveLastVault(folder, vault)
    rmSync(vault, { recursive: true })

    expect(findLastVault(folder)).toBeUndefined()
  })

  it.each(['', 'not json', 'null', '[]', '{"folder":5}', '{"other":"x"}'])(
    'gives nothing when the note holds %j',
    (text) => {
      writeFileSync(join(folder, 'last-vault.json'), text)

      expect(findLastVault(folder)).toBeUndefined()
    },
  )

  it('lets the vault open when the note cannot be kept', () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')

    expect(() => saveLastVault(file, folder)).not.toThrow()
  })
})
