import { argon2Sync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Argon2Build,
  chooseArgon2,
  deriveKek,
  loadArgon2,
  loadNativeArgon2,
  passesKnownAnswer,
  wasmArgon2,
} from '../../../main/vault/argon2.ts'
import { testKdf } from '../../../main/vault/kdf-params.ts'
import { typed } from './temporary-vault.ts'

const wrongBuild: Argon2Build = { name: 'native', derive: async () => new Uint8Array(32) }
const brokenBuild: Argon2Build = {
  name: 'native',
  derive: async () => {
    throw new Error('out of memory')
  },
}

async function native(): Promise<Argon2Build> {
  const build = await loadNativeArgon2()
  if (build === undefined) throw new Error('The native build is part of the installation')
  return build
}

describe('the two Argon2 builds', () => {
  it('agree with a third on any input', async () => {
    const builds = [await native(), wasmArgon2]
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 70 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.record({
          m: fc.integer({ min: 64, max: 512 }),
          t: fc.integer({ min: 1, max: 4 }),
          p: fc.integer({ min: 1, max: 8 }),
        }),
        async (message, nonce, { m, t, p }) => {
          const expected = argon2Sync('argon2id', {
            message,
            nonce,
            memory: m,
            passes: t,
            parallelism: p,
            tagLength: 32,
          })
          for (const build of builds) {
            const answer = await build.derive(message, nonce, { m, t, p })
            expect(Buffer.from(answer)).toEqual(expected)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('pass the known answer test, and a wrong or broken one does not', async () => {
    expect(await passesKnownAnswer(await native())).toBe(true)
    expect(await passesKnownAnswer(wasmArgon2)).toBe(true)
    expect(await passesKnownAnswer(wrongBuild)).toBe(false)
    expect(await passesKnownAnswer(brokenBuild)).toBe(false)
  })
})

describe('chooseArgon2', () => {
  it('uses the native build when it is right', async () => {
    expect((await chooseArgon2(await native(), wasmArgon2)).name).toBe('native')
    expect((await loadArgon2()).name).toBe('native')
  })

  it.each([undefined, wrongBuild, brokenBuild])('goes without it otherwise', async (build) => {
    expect((await chooseArgon2(build, wasmArgon2)).name).toBe('wasm')
  })

  it('refuses to go on when neither is right', async () => {
    await expect(chooseArgon2(undefined, wrongBuild)).rejects.toMatchObject({
      code: 'key_derivation_untrusted',
    })
  })
})

describe('deriveKek', () => {
  it('says plainly that memory is short', async () => {
    const deriving = deriveKek(brokenBuild, typed('x'), new Uint8Array(16), testKdf)

    await expect(deriving).rejects.toMatchObject({
      code: 'not_enough_memory',
      message: expect.stringContaining('8 MB'),
    })
  })
})
