import { describe, expect, it } from 'vitest'
import {
  chooseKdfParams,
  defaultKdf,
  isWeakerThanDefault,
  lowMemoryKdf,
  requireSafeKdf,
  testKdf,
} from '../../../main/vault/kdf-params.ts'

describe('requireSafeKdf', () => {
  it.each([{ m: 65_536, t: 1, p: 1 }, { m: 1_048_576, t: 16, p: 8 }, defaultKdf, lowMemoryKdf])(
    'accepts $m KiB, $t passes, $p lanes',
    (params) => {
      expect(() => requireSafeKdf(params, false)).not.toThrow()
    },
  )

  it.each([
    { m: 65_535, t: 3, p: 1 },
    { m: 1_048_577, t: 3, p: 1 },
    { m: 262_144, t: 0, p: 1 },
    { m: 262_144, t: 17, p: 1 },
    { m: 262_144, t: 3, p: 0 },
    { m: 262_144, t: 3, p: 9 },
    { m: 262_144.5, t: 3, p: 1 },
    { m: Number.NaN, t: 3, p: 1 },
    testKdf,
  ])('refuses $m KiB, $t passes, $p lanes', (params) => {
    expect(() => requireSafeKdf(params, false)).toThrow(
      expect.objectContaining({ code: 'vault_settings_refused' }),
    )
  })

  it('accepts the test cost only where it is allowed, and nothing else below the limit', () => {
    expect(() => requireSafeKdf(testKdf, true)).not.toThrow()
    expect(() => requireSafeKdf({ ...testKdf, m: 4096 }, true)).toThrow()
  })
})

describe('chooseKdfParams', () => {
  it('uses the smaller cost only below 1 GiB of free memory, and calls it weaker', () => {
    expect(chooseKdfParams(2 ** 30)).toEqual(defaultKdf)
    expect(chooseKdfParams(2 ** 30 - 1)).toEqual(lowMemoryKdf)
    expect(isWeakerThanDefault(defaultKdf)).toBe(false)
    expect(isWeakerThanDefault(lowMemoryKdf)).toBe(true)
  })
})
