import { ExpectedError } from '../../shared/errors/errors.ts'

/** The cost of one key derivation with Argon2id 1.3, as it is written in a slot. */
export type KdfParams = {
  /** Memory in KiB. */
  readonly m: number
  /** Passes over the memory. */
  readonly t: number
  /** Lanes. */
  readonly p: number
}

/** What a new vault uses: 256 MiB, three passes, one lane. @source libsodium's MODERATE setting. */
export const defaultKdf: KdfParams = { m: 262_144, t: 3, p: 1 }

/** What a new vault uses on a machine with less than 1 GiB free. @source RFC 9106, section 4, second choice. */
export const lowMemoryKdf: KdfParams = { m: 65_536, t: 3, p: 4 }

/** Cheap on purpose, for tests and the preview only; refused wherever `allowTestProfile` is not passed. */
export const testKdf: KdfParams = { m: 8_192, t: 1, p: 1 }

const lowMemoryBytes = 2 ** 30

/** Picks the cost for a new slot from the memory that is free, in bytes. */
export function chooseKdfParams(freeMemoryBytes: number): KdfParams {
  return freeMemoryBytes < lowMemoryBytes ? lowMemoryKdf : defaultKdf
}

/** Tells whether a slot costs a guesser less than a new one would, so that the app can offer to make it stronger. */
export function isWeakerThanDefault(params: KdfParams): boolean {
  return params.m * params.t < defaultKdf.m * defaultKdf.t
}

/**
 * Refuses a cost that would make guessing cheap or exhaust the machine. Called before any memory is set aside, so a
 * header made by somebody else can neither weaken nor stall an unlock: 64 MiB to 1 GiB, 1 to 16 passes, 1 to 8 lanes.
 *
 * @throws {ExpectedError} `vault_settings_refused`.
 */
export function requireSafeKdf(params: KdfParams, allowTestProfile: boolean): void {
  const { m, t, p } = params
  if (allowTestProfile && m === testKdf.m && t === testKdf.t && p === testKdf.p) return
  const safe = within(m, 65_536, 1_048_576) && within(t, 1, 16) && within(p, 1, 8)
  if (safe) return
  throw new ExpectedError(
    'vault_settings_refused',
    'This vault asks for unlocking settings that Throughline does not accept, so it was not opened. The vault header may have been changed: restore the vault from a backup.',
  )
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
