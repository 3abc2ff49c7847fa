import { describe, expect, it } from 'vitest'
import { generateOpenCode, parseOpenCode } from '../../../main/pdf/open-code.ts'

describe('generateOpenCode', () => {
  it('writes sixteen characters in four groups, from the bytes it is given', () => {
    const code = generateOpenCode(() => Uint8Array.from({ length: 16 }, (_, index) => index + 16))

    expect(code).toBe('GHJK-MNPQ-RSTV-WXYZ')
  })

  it('uses every character equally often', () => {
    const counts = new Map<string, number>()
    for (let start = 0; start < 256; start += 16)
      for (const character of generateOpenCode(() =>
        Uint8Array.from({ length: 16 }, (_, index) => start + index),
      ).replaceAll('-', ''))
        counts.set(character, (counts.get(character) ?? 0) + 1)

    expect(counts.size).toBe(32)
    expect(new Set(counts.values())).toEqual(new Set([8]))
  })

  it('makes a new code each time', () => {
    const codes = new Set(Array.from({ length: 200 }, () => generateOpenCode()))

    expect(codes.size).toBe(200)
  })
})

describe('parseOpenCode', () => {
  it('takes a code in the form in which it is made', () => {
    expect(parseOpenCode('K7QF-M2XV-9RTD-4HWN')).toBe('K7QF-M2XV-9RTD-4HWN')
  })

  it.each([
    '',
    'K7QF-M2XV-9RTD',
    'K7QF-M2XV-9RTD-4HWI',
    'K7QFM2XV9RTD4HWN',
    'K7QF-M2XV-9RTD-4HWN ',
  ])('refuses %j', (text) => {
    expect(() => parseOpenCode(text)).toThrow('four groups')
  })
})
