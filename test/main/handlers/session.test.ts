import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actorOf, createSession, findPractitioner } from '../../../main/handlers/session.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { openVaultDatabase } from '../../../main/storage/open-vault-database.ts'
import { savePractitioner } from '../../../main/storage/practitioner-store.ts'
import { codeOf, inCommand } from '../storage/temporary-database.ts'
import { aVault, now, unlock } from '../vault/temporary-vault.ts'
import { aHost } from './a-host.ts'

/** A session with a host that writes down what it is told. */
function aSession() {
  const { host, told } = aHost()
  const session = createSession(host, () => told.push('touch'))
  const vaultFolder = join(host.documentsFolder, 'vault')
  const openNew = async () => {
    const vault = await aVault(vaultFolder)
    return { vault, db: openVaultDatabase(vault).db }
  }
  return { session, told, vaultFolder, openNew }
}

/** Opens the vault again: it fails while the one before still holds it. */
async function reopen(folder: string) {
  const vault = await unlock(folder)
  const { db } = openVaultDatabase(vault)
  const locks = listAudit(db, { limit: 20 }).filter(({ action }) => action === 'vault.lock')
  db.close()
  vault.close()
  return { uncleanExit: vault.uncleanExit, causes: locks.map(({ facts }) => facts) }
}

describe('a session', () => {
  it('has nothing to give until a vault is open', async () => {
    const { session, openNew, told } = aSession()
    expect(codeOf(() => session.require())).toBe('locked')
    expect(session.isOpen()).toBe(false)

    const opened = await session.open(openNew)

    expect(session.require()).toBe(opened)
    expect(session.isOpen()).toBe(true)
    expect(told).toEqual(['touch'])
    session.lock('quit')
  })

  it('ends once, however often it is locked, and notes why', async () => {
    const { session, openNew, told, vaultFolder } = aSession()
    const { db } = await session.open(openNew)

    session.lock('idle')
    session.lock('person')

    expect(told).toEqual(['touch', 'vault.locked {"cause":"idle"}', 'end'])
    expect(db.open).toBe(false)
    expect(codeOf(() => session.require())).toBe('locked')
    expect(await reopen(vaultFolder)).toEqual({ uncleanExit: false, causes: [{ cause: 'idle' }] })
  })

  it('stops what is going on before it closes the vault', async () => {
    const { session, openNew, told } = aSession()
    const { db } = await session.open(openNew)
    session.beforeLock(() => told.push(`first ${db.open}`))
    session.beforeLock(() => told.push(`second ${db.open}`))

    session.lock('suspend')

    expect(told.slice(1, 3)).toEqual(['first true', 'second true'])
    expect(db.open).toBe(false)
  })

  it('ends the process also when stopping something fails', async () => {
    const { session, openNew, told } = aSession()
    await session.open(openNew)
    session.beforeLock(() => {
      throw new Error('it would not stop')
    })

    expect(() => session.lock('idle')).toThrow('it would not stop')

    expect(told.slice(-2)).toEqual(['vault.locked {"cause":"idle"}', 'end'])
    expect(session.isOpen()).toBe(false)
  })

  it('closes what was being opened when it is locked meanwhile, and only then ends', async () => {
    const { session, openNew, told, vaultFolder } = aSession()
    const opening = session.open(openNew)

    session.lock('screen_lock')
    expect(told).not.toContain('end')

    await expect(opening).rejects.toMatchObject({ code: 'locked' })
    expect(told).toEqual(['vault.locked {"cause":"screen_lock"}', 'end'])
    expect(session.isOpen()).toBe(false)
    expect((await reopen(vaultFolder)).uncleanExit).toBe(false)
  })

  it('opens one vault at a time, and none after it has ended', async () => {
    const { session, openNew } = aSession()
    const opening = session.open(openNew)
    await expect(session.open(openNew)).rejects.toMatchObject({ code: 'already_open' })

    await opening
    session.lock('quit')

    await expect(session.open(openNew)).rejects.toMatchObject({ code: 'already_open' })
  })

  it('can be opened after an opening that failed', async () => {
    const { session, openNew, told } = aSession()
    await expect(session.open(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(told).toEqual([])

    await session.open(openNew)

    expect(session.isOpen()).toBe(true)
    session.lock('quit')
  })

  it('knows who acts by the slot that opened the vault, and who uses it once they have said so', async () => {
    const { session, openNew } = aSession()
    const { db, vault } = await session.open(openNew)
    expect(actorOf(vault)).toBe(vault.slotId)
    expect(findPractitioner(db)).toBeUndefined()

    const body = { name: 'Amina Khalid', role: 'Lead', agency: 'Youth justice', training: '' }
    inCommand(db, () => savePractitioner(db, { body, bodyVersion: 1, updatedAt: now }))

    expect(findPractitioner(db)).toEqual(body)
    session.lock('quit')
  })
})
