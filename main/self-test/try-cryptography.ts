import { createHash } from 'node:crypto'
import { loadNativeArgon2, passesKnownAnswer, wasmArgon2 } from '../vault/argon2.ts'

/** Says which library `node:crypto` stands on: Electron's is BoringSSL, Node's own is OpenSSL. */
export function nameCryptoLibrary(): string {
  return Reflect.get(process.features, 'openssl_is_boringssl') ? 'BoringSSL' : 'OpenSSL'
}

/** Hashes the published example of three letters. @throws when the answer is another. @source FIPS 180-4. */
export function tryHash(): string {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  return asPublished(createHash('sha256').update('abc').digest('hex') === expected)
}

/** Derives the published example with the native build. @throws when it does not load or answers otherwise. */
export async function tryNativeArgon2(): Promise<string> {
  const native = await loadNativeArgon2()
  if (!native) throw new Error('the native build did not load')
  return asPublished(await passesKnownAnswer(native))
}

/** Derives the published example with the WebAssembly build, which stands in where the native one is refused. */
export async function tryWasmArgon2(): Promise<string> {
  return asPublished(await passesKnownAnswer(wasmArgon2))
}

function asPublished(right: boolean): string {
  if (!right) throw new Error('the answer was not the published one')
  return 'as published'
}
