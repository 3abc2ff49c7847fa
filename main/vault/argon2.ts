import { timingSafeEqual } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { type KdfParams, testKdf } from './kdf-params.ts'

/** One implementation of Argon2id 1.3 with a 32-byte answer. The caller zeroes the answer. */
export interface Argon2Build {
  readonly name: 'native' | 'wasm'
  derive(passphrase: Uint8Array, salt: Uint8Array, params: KdfParams): Promise<Uint8Array>
}

/** Runs on the libuv thread pool. Absent where the add-on is missing or blocked. */
export async function loadNativeArgon2(): Promise<Argon2Build | undefined> {
  try {
    const { hashRaw } = await import('@node-rs/argon2')
    return {
      name: 'native',
      derive: (passphrase, salt, { m, t, p }) =>
        hashRaw(passphrase, {
          // 2 is Argon2id and 1 is version 1.3: the package declares both as const enums, which type stripping cannot read.
          algorithm: 2,
          version: 1,
          memoryCost: m,
          timeCost: t,
          parallelism: p,
          outputLen: 32,
          salt,
        }),
    }
  } catch {
    // An application-control policy may block the add-on; the portable build below does the same work.
    return undefined
  }
}

/** Runs anywhere, three to four times slower, and holds the engine's own thread while it does. */
export const wasmArgon2: Argon2Build = {
  name: 'wasm',
  derive: (passphrase, salt, { m, t, p }) =>
    argon2id({
      password: passphrase,
      salt,
      parallelism: p,
      iterations: t,
      memorySize: m,
      hashLength: 32,
      outputType: 'binary',
    }),
}

const knownPassphrase = 'throughline known answer'
const knownSalt = '0123456789abcdef'
/** Computed with OpenSSL 3's Argon2id, which is neither of the two builds here. */
const knownAnswer = '6e27acc6122851c9f6b820468d0985127b589769d4abb33c3f1f98569e8a249a'

/** Tells whether a build gives the answer another implementation gave (8 MiB, one pass). Never throws. */
export async function passesKnownAnswer(build: Argon2Build): Promise<boolean> {
  try {
    const answer = await build.derive(bytesOf(knownPassphrase), bytesOf(knownSalt), testKdf)
    return timingSafeEqual(answer, Buffer.from(knownAnswer, 'hex'))
  } catch {
    return false
  }
}

/**
 * Picks the fastest build that passes the known answer test.
 *
 * @throws {ExpectedError} `key_derivation_untrusted` when neither does: opening or making a vault would be unsafe.
 */
export async function chooseArgon2(
  native: Argon2Build | undefined,
  portable: Argon2Build,
): Promise<Argon2Build> {
  const portablePasses = await passesKnownAnswer(portable)
  if (native !== undefined && (await passesKnownAnswer(native))) return native
  if (portablePasses) return portable
  throw new ExpectedError(
    'key_derivation_untrusted',
    'Throughline checked its own key calculation and got a wrong answer, so no vault can be opened. Install Throughline again.',
  )
}

let chosen: Promise<Argon2Build> | undefined

/** Gives the build this process uses; both are tested once, at the first call. @throws as `chooseArgon2`. */
export function loadArgon2(): Promise<Argon2Build> {
  chosen ??= loadNativeArgon2().then((native) => chooseArgon2(native, wasmArgon2))
  return chosen
}

/**
 * Derives a key, and says plainly when the machine has not enough memory: the cost is never lowered in silence.
 *
 * @throws {ExpectedError} `not_enough_memory`.
 */
export async function deriveKek(
  build: Argon2Build,
  passphrase: Uint8Array,
  salt: Uint8Array,
  params: KdfParams,
): Promise<Uint8Array> {
  try {
    return await build.derive(passphrase, salt, params)
  } catch {
    throw new ExpectedError(
      'not_enough_memory',
      `Unlocking needs ${Math.round(params.m / 1024)} MB of free memory. Close other programs and try again.`,
    )
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
