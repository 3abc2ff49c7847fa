import { createHmac, timingSafeEqual } from 'node:crypto'
import type { JsonObject } from '../../shared/case/record.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { canonicalJson } from './canonical-json.ts'
import type { VaultId } from './key-schedule.ts'
import { isHex, isObject, type PassphraseSlot, parsePassphraseSlot } from './passphrase-slot.ts'

/**
 * One copy of the plaintext header, format 1. It holds no personal data.
 *
 * `raw` is the whole object as read, so that slots and fields of a kind this version does not know are written back
 * untouched and stay under the MAC.
 */
export interface VaultHeader {
  readonly vaultId: VaultId
  /** Rises by one with every copy written; the copy with the higher number is the current one. */
  readonly generation: number
  /** The database's file name inside the vault folder, and the epoch of its key. */
  readonly database: { readonly file: string; readonly epoch: number }
  /** The slots of the kind this version can open, in the order written. */
  readonly slots: readonly PassphraseSlot[]
  /** Work that was begun and not finished: `create_database` until the first database has been written. */
  readonly pending: 'create_database' | null
  readonly raw: JsonObject
}

/** What marks a file as a header of ours. */
export const headerMagic = 'throughline-vault'
/** The only header format this version reads and writes. */
export const headerVersion = 1
/** Longest header that is read, in bytes: room for every slot, and a bound for hostile files. */
export const headerMaxBytes = 65_536
const mostSlots = 32

/** Builds the raw header of a new vault, without its MAC. */
export function buildHeader(vaultId: VaultId, slots: readonly PassphraseSlot[]): JsonObject {
  return {
    magic: headerMagic,
    v: headerVersion,
    vaultId,
    gen: 0,
    db: { file: 'cases.db', cipher: 'sqlcipher-4', epoch: 1 },
    slots,
    pending: 'create_database',
  }
}

/** Gives the header its generation and the MAC over everything else in it. */
export function sealHeader(raw: JsonObject, generation: number, headerKey: Uint8Array): JsonObject {
  const { mac: _replaced, ...rest } = raw
  const sealed = { ...rest, gen: generation }
  return { ...sealed, mac: macOf(sealed, headerKey).toString('hex') }
}

/** Tells whether nothing in the header was changed since it was sealed with this key. */
export function isAuthentic(raw: JsonObject, headerKey: Uint8Array): boolean {
  const { mac, ...rest } = raw
  if (!isHex(mac, 32)) return false
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf(rest, headerKey))
}

/** Writes a header as the bytes of its file: JSON that a person can read, with a line end. */
export function formatHeader(raw: JsonObject): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(raw, null, 2)}\n`)
}

/**
 * Reads one copy. Structure only: whether it is authentic can be told once the master key is open.
 *
 * @returns undefined when the bytes are not a well-formed header of ours: the copy is damaged.
 * @throws {ExpectedError} `vault_from_newer_version`; `vault_settings_refused` (see `requireSafeKdf`).
 */
export function parseHeader(bytes: Uint8Array, allowTestProfile: boolean): VaultHeader | undefined {
  const raw = parseObject(bytes)
  if (raw === undefined || raw.magic !== headerMagic) return undefined
  if (typeof raw.v === 'number' && raw.v > headerVersion) {
    throw new ExpectedError(
      'vault_from_newer_version',
      'This vault was made by a newer version of Throughline. Install that version to open it.',
    )
  }
  const { vaultId, gen, db, slots: rawSlots, pending } = raw
  if (raw.v !== headerVersion || !isHex(vaultId, 16) || !isCount(gen) || !isHex(raw.mac, 32))
    return undefined
  if (!isObject(db) || db.cipher !== 'sqlcipher-4' || !isCount(db.epoch)) return undefined
  // A name only, so that a header can never point outside its own folder.
  if (typeof db.file !== 'string' || !/^[a-z0-9-]{1,32}\.db$/.test(db.file)) return undefined
  if (pending !== null && pending !== 'create_database') return undefined
  if (!Array.isArray(rawSlots) || rawSlots.length > mostSlots) return undefined

  const slots: PassphraseSlot[] = []
  for (const rawSlot of rawSlots) {
    if (!isObject(rawSlot) || typeof rawSlot.kind !== 'string') return undefined
    if (rawSlot.kind !== 'passphrase') continue
    const slot = parsePassphraseSlot(rawSlot, allowTestProfile)
    if (slot === undefined) return undefined
    slots.push(slot)
  }
  return {
    // Checked above: 16 bytes of lower-case hex is what the brand means.
    vaultId: vaultId as VaultId,
    generation: gen,
    database: { file: db.file, epoch: db.epoch },
    slots,
    pending,
    raw,
  }
}

function macOf(rawWithoutMac: JsonObject, headerKey: Uint8Array): Buffer {
  return createHmac('sha256', headerKey).update(canonicalJson(rawWithoutMac)).digest()
}

function parseObject(bytes: Uint8Array): JsonObject | undefined {
  if (bytes.length > headerMaxBytes) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
