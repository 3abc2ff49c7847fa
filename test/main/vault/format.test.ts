import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SqlCipher from '@signalapp/sqlcipher'
import { argon2id } from 'hash-wasm'
import { describe, expect, it } from 'vitest'
import { openVaultDatabase } from '../../../main/storage/open-vault-database.ts'
import { savePractitioner } from '../../../main/storage/practitioner-store.ts'
import { transact } from '../../../main/storage/transact.ts'
import { aVault, now, rightPassphrase, temporaryFolder } from './temporary-vault.ts'

// Written from main/vault/FORMAT.md alone: nothing of the app is used to get from the passphrase to the records.

interface Header {
  readonly vaultId: string
  readonly db: { readonly file: string; readonly epoch: number }
  readonly slots: readonly {
    readonly id: string
    readonly kind: string
    readonly kdf: { readonly m: number; readonly t: number; readonly p: number }
    readonly salt: string
    readonly nonce: string
    readonly commit: string
    readonly ct: string
  }[]
  readonly mac: string
}

/** RFC 8785 as far as a header needs it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)}}`
}

function expand(key: Uint8Array, saltHex: string, info: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.from(saltHex, 'hex'), info, bytes))
}

/** Steps 1 to 6: from the passphrase and the header to the database key in hex. */
async function followTheSteps(header: Header, passphrase: string): Promise<string> {
  const slot = header.slots.find(({ kind }) => kind === 'passphrase')
  if (slot === undefined) throw new Error('A vault has a passphrase slot')
  const kek = await argon2id({
    password: Buffer.from(passphrase.normalize('NFKC')),
    salt: Buffer.from(slot.salt, 'hex'),
    memorySize: slot.kdf.m,
    iterations: slot.kdf.t,
    parallelism: slot.kdf.p,
    hashLength: 32,
    outputType: 'binary',
  })
  const info = `throughline/v1/slot/${header.vaultId}/${slot.id}`
  const both = expand(kek, slot.salt, info, 64)
  expect(both.subarray(32).toString('hex')).toBe(slot.commit)

  const { ct, ...open } = slot
  const sealed = Buffer.from(ct, 'hex')
  const nonce = Buffer.from(slot.nonce, 'hex')
  const decipher = createDecipheriv('aes-256-gcm', both.subarray(0, 32), nonce)
  decipher.setAAD(Buffer.from(canonical(open)))
  decipher.setAuthTag(sealed.subarray(32))
  const master = Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()])

  const { mac, ...rest } = header
  const headerKey = expand(master, header.vaultId, 'throughline/v1/header', 32)
  expect(createHmac('sha256', headerKey).update(canonical(rest)).digest('hex')).toBe(mac)
  return expand(master, header.vaultId, `throughline/v1/db/${header.db.epoch}`, 32).toString('hex')
}

describe('the vault format', () => {
  it('lets another program open a vault with the passphrase and FORMAT.md', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)
    const { db } = openVaultDatabase(vault)
    const body = { name: 'Invented Person' }
    transact(
      db,
      { command: 'practitioner.save', actor: 'app', object: 'practitioner', at: now },
      (tx) => savePractitioner(tx, { body, bodyVersion: 1, updatedAt: now }),
    )
    db.close()
    vault.close()

    const header: Header = JSON.parse(readFileSync(join(folder, 'vault.a.json'), 'utf8'))
    const key = await followTheSteps(header, rightPassphrase)
    const stranger = new SqlCipher(join(folder, header.db.file))
    stranger.exec(`PRAGMA key = "x'${key}'"`)
    stranger.exec('PRAGMA cipher_compatibility = 4')

    expect(stranger.prepare('SELECT body FROM practitioner').get()).toEqual({
      body: JSON.stringify(body),
    })
    expect(stranger.prepare('SELECT count(*) AS entries FROM audit').get()).toEqual({ entries: 1 })
    expect(stranger.prepare('PRAGMA cipher_integrity_check').all()).toEqual([])
    stranger.close()
  })

  it('gives a stranger without the key nothing', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)
    openVaultDatabase(vault).db.close()
    vault.close()

    const stranger = new SqlCipher(join(folder, 'cases.db'))
    stranger.exec(`PRAGMA key = "x'${createHash('sha256').update('guess').digest('hex')}'"`)

    expect(() => stranger.prepare('SELECT count(*) FROM sqlite_schema').get()).toThrow()
    stranger.close()
  })
})
