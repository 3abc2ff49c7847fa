import type { Unlocked } from '../../shared/contract/answers.ts'
import type { Handlers } from '../../shared/contract/contract.ts'
import { estimateStrength } from '../../shared/passphrase/estimate-strength.ts'
import { requirePassphrase } from '../../shared/passphrase/policy.ts'
import { findDraft, saveDraft } from '../storage/draft-store.ts'
import { openVaultDatabase } from '../storage/open-vault-database.ts'
import { savePractitioner } from '../storage/practitioner-store.ts'
import { transact } from '../storage/transact.ts'
import { createVault } from '../vault/create-vault.ts'
import { testKdf } from '../vault/kdf-params.ts'
import { findLastVault, saveLastVault, suggestVaultFolder } from '../vault/last-vault.ts'
import type { OpenVault } from '../vault/open-vault.ts'
import { suggestNewPassphrase } from '../vault/suggest-new-passphrase.ts'
import { unlockVault } from '../vault/unlock-vault.ts'
import type { HandlerContext } from './build-handlers.ts'
import { actorOf, findPractitioner, type OpenSession } from './session.ts'

const placeForm = 'place'

type VaultCalls = Extract<keyof Handlers, `vault.${string}` | `practitioner.${string}`>

/** Makes, opens and locks the vault, and remembers who uses it. */
export function vaultHandlers({
  host,
  session,
  policies,
}: HandlerContext): Pick<Handlers, VaultCalls> {
  /** Opens the database of an open vault; when that fails nothing stays open. */
  function openRecords(vault: OpenVault, command: string) {
    try {
      const { db, recovered } = openVaultDatabase(vault)
      const facts = {
        uncleanExit: vault.uncleanExit,
        headerRepaired: vault.headerRepaired,
        failedAttempts: vault.failedAttempts,
      }
      transact(
        db,
        { command, actor: actorOf(vault), object: 'vault', at: host.now(), facts },
        () => undefined,
      )
      saveLastVault(host.userDataFolder, vault.folder)
      return { opened: { vault, db }, recovered }
    } catch (error) {
      vault.close()
      throw error
    }
  }

  async function open(command: string, unlock: () => Promise<OpenVault>): Promise<Unlocked> {
    let recovered = false
    const opened = await session.open(async () => {
      const records = openRecords(await unlock(), command)
      recovered = records.recovered
      return records.opened
    })
    return describeUnlocked(opened, recovered)
  }

  return {
    'vault.status': () => ({
      state: session.isOpen() ? 'unlocked' : 'locked',
      lastFolder: findLastVault(host.userDataFolder),
      suggestedFolder: suggestVaultFolder(host.documentsFolder),
      documentsFolder: host.documentsFolder,
      idleLockMinutes: policies.local.idleLockMinutes,
      practitioner: session.isOpen() ? findPractitioner(session.require().db) : undefined,
      now: host.now(),
    }),
    'vault.create': async ({ folder, passphrase }) => {
      requirePassphrase(passphrase, [], estimateStrength)
      const test = host.allowTestProfile ? { kdf: testKdf, allowTestProfile: true } : {}
      return open('vault.create', () =>
        createVault({ folder, passphrase: Buffer.from(passphrase), now: host.now(), ...test }),
      )
    },
    'vault.unlock': ({ folder, passphrase, takeOver }) =>
      open('vault.unlock', () =>
        unlockVault({
          folder,
          passphrase: Buffer.from(passphrase),
          now: host.now(),
          allowTestProfile: host.allowTestProfile,
          takeOverLock: takeOver,
        }),
      ),
    'vault.suggestPassphrase': () => suggestNewPassphrase(),
    'vault.lock': () => {
      // The answer leaves first; then the process ends.
      setImmediate(() => session.lock('person'))
      return null
    },
    'vault.stayOpen': () => null,
    'vault.rememberPlace': ({ place }) => {
      saveDraft(session.require().db, undefined, {
        form: placeForm,
        body: { place },
        savedAt: host.now(),
      })
      return null
    },
    'practitioner.save': (practitioner) => {
      const { db, vault } = session.require()
      const at = host.now()
      transact(
        db,
        { command: 'practitioner.save', actor: actorOf(vault), object: 'practitioner', at },
        () => savePractitioner(db, { body: practitioner, bodyVersion: 1, updatedAt: at }),
      )
      return practitioner
    },
  }
}

function describeUnlocked({ db, vault }: OpenSession, recovered: boolean): Unlocked {
  const place = findDraft(db, undefined, placeForm)?.body.place
  return {
    practitioner: findPractitioner(db),
    checkedAfterUncleanExit: recovered || vault.uncleanExit,
    headerRepaired: vault.headerRepaired,
    lastPlace: typeof place === 'string' ? place : undefined,
  }
}
