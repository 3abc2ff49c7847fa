import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  derivePage,
  listPageNumbers,
  takePage,
} from '../../../../renderer/components/navigation/derive-page.ts'

const totals = fc.integer({ min: 0, max: 3000 })
const sizes = fc.integer({ min: 1, max: 150 })

describe('a list in pages', () => {
  it('shows every entry once, in order, whatever its length', () => {
    fc.assert(
      fc.property(totals, sizes, (total, size) => {
        const entries = Array.from({ length: total }, (_, place) => place + 1)
        const { pages } = derivePage(total, 1, size)
        const all = Array.from({ length: pages }, (_, place) =>
          takePage(entries, derivePage(total, place + 1, size)),
        )

        expect(all.flat()).toEqual(entries)
        expect(all.every((page) => page.length <= size)).toBe(true)
        expect(all.filter((page) => page.length === 0)).toHaveLength(total === 0 ? 1 : 0)
      }),
    )
  })

  it('says the positions that it shows', () => {
    fc.assert(
      fc.property(totals, sizes, fc.integer(), (total, size, wanted) => {
        const entries = Array.from({ length: total }, (_, place) => place + 1)
        const page = derivePage(total, wanted, size)
        const shown = takePage(entries, page)

        expect([page.first, page.last]).toEqual([shown[0] ?? 0, shown.at(-1) ?? 0])
      }),
    )
  })

  it.each([
    ['the third of 200', derivePage(20_000, 3, 100), [3, 201, 300]],
    ['the last, which is not full', derivePage(250, 3, 100), [3, 201, 250]],
    ['the last, where a later one is wanted', derivePage(250, 9, 100), [3, 201, 250]],
    ['the first, where one before it is wanted', derivePage(250, -4, 100), [1, 1, 100]],
    ['the first, where no number is wanted', derivePage(250, Number.NaN, 100), [1, 1, 100]],
    ['an empty one, where there is nothing', derivePage(0, 1, 100), [1, 0, 0]],
  ])('finds %s', (_name, { number, first, last }, expected) => {
    expect([number, first, last]).toEqual(expected)
  })
})

describe('the pages worth a link', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [10, 40, [1, 'gap', 9, 10, 11, 'gap', 40]],
    [40, 40, [1, 'gap', 39, 40]],
  ])('are, on page %i of %i, %j', (wanted, pages, expected) => {
    expect(listPageNumbers(derivePage(pages * 100, wanted, 100))).toEqual(expected)
  })

  it('always are the first, the last and this one, rise, and leave no gap of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer(), (pages, wanted) => {
        const page = derivePage(pages, wanted, 1)
        const listed = listPageNumbers(page)
        const numbers = listed.filter((one) => one !== 'gap')

        expect(numbers).toEqual(expect.arrayContaining([1, page.number, pages]))
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        for (const [place, one] of numbers.entries()) {
          const step = one - (numbers[place - 1] ?? 0)
          const hasGap = listed[listed.indexOf(one) - 1] === 'gap'
          expect(hasGap ? step > 2 : step === 1).toBe(true)
        }
        expect(listed.length).toBeLessThanOrEqual(7)
      }),
    )
  })
})
