import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../../../shared/dates/add-days.ts'
import { type IsoDate, parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import {
  parsePolicies,
  policyFiles,
  type RawPolicies,
} from '../../../shared/governance/parse-policies.ts'
import { rawInstruments, rawPolicies, shippedPolicies } from './the-policies.ts'

describe('the policies that ship', () => {
  it('are read whole', () => {
    const files = readdirSync(new URL('../../../resources/policies', import.meta.url))

    expect(files).toEqual(expect.arrayContaining(Object.values(policyFiles)))
    expect(shippedPolicies.tiers.tiers.map(({ label }) => label)).toEqual([
      'Universal',
      'Vulnerable',
      'Complex',
      'Acute',
    ])
    expect(
      shippedPolicies.timescales.clocks.map(({ from, amount, unit }) => [from, amount, unit]),
    ).toEqual([
      ['referral_received', 24, 'hours'],
      ['strategy_discussion', 15, 'working_days'],
      ['referral_received', 45, 'working_days'],
    ])
  })
})

type Place = readonly (string | number)[]

/** Gives the value with one place in it replaced. */
function replaceAt(whole: unknown, [first, ...rest]: Place, value: unknown): unknown {
  if (first === undefined) return value
  if (Array.isArray(whole))
    return whole.map((one, index) => (index === first ? replaceAt(one, rest, value) : one))
  const entries = Object.entries(whole ?? {})
  const inside = entries.find(([key]) => key === first)?.[1]
  return Object.fromEntries([...entries, [first, replaceAt(inside, rest, value)]])
}

describe('a policy file that is wrong', () => {
  const broken = (path: Place, value: unknown) => () =>
    parsePolicies(replaceAt(rawPolicies(), path, value) as RawPolicies, rawInstruments())

  it.each([
    [
      ['tiers', 'tiers', 1, 'code'],
      'universal',
      /^tiers\.json, tiers, entry 2, code: .*"universal"/,
    ],
    [
      ['agencies', 'agencies', 2, 'code'],
      'youth_justice',
      /^agencies\.json, agencies, entry 3, code/,
    ],
    [['timescales', 'clocks', 1, 'code'], 'assessment', /^timescales\.json, clocks, entry 3, code/],
    [['local', 'markings', 1, 'code'], 'official', /^local\.json, markings, entry 3, code/],
    [['local', 'defaultMarking'], 'top', /^local\.json, defaultMarking: there is no marking/],
    [['local', 'nation'], 'france', /^local\.json, nation/],
    [['local', 'idleLockMinutes'], 0, /^local\.json, idleLockMinutes/],
    [['local', 'idleLockMinutes'], 16, /^local\.json, idleLockMinutes/],
    [['tiers', 'tiers', 0, 'label'], ' ', /^tiers\.json, tiers, entry 1, label/],
    [['tiers', 'tiers', 0, 'colour'], 'red', /^tiers\.json, tiers, entry 1/],
    [['timescales', 'clocks', 0, 'amount'], 0, /^timescales\.json, clocks, entry 1, amount/],
    [['timescales', 'clocks'], [], /^timescales\.json, clocks/],
    [
      ['bankHolidays', 'nations', 'scotland', 3],
      '2020-02-31',
      /^bank-holidays\.json, nations, scotland, entry 4/,
    ],
    [
      ['bankHolidays', 'nations', 'scotland', 3],
      '2020-01-02',
      /List each day once, earliest first/,
    ],
    [['agencies'], null, /^agencies\.json/],
  ])('is refused by its place: %j', (path, value, words) => {
    const act = broken(path, value)

    expect(act).toThrow(InvalidInput)
    expect(act).toThrow(words)
  })
})

/** Easter Sunday by Butcher's algorithm: independent of the list. */
function easterOf(year: number): IsoDate {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const m = Math.floor((a + 11 * h) / 319)
  const r = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7
  const month = Math.floor((h - m + r + 90) / 25)
  const day = (h - m + r + month + 19) % 32
  return parseIsoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

describe('the bank holidays', () => {
  const { nations } = shippedPolicies.bankHolidays
  const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]
  const inYear = (days: readonly string[], year: number) =>
    days.filter((day) => day.startsWith(`${year}`))

  it('never fall on a weekend, and cover every year in every nation', () => {
    const days = Object.values(nations).flat()

    expect(days.length).toBeGreaterThan(240)
    expect(days.filter((day) => [0, 6].includes(weekdayOf(parseIsoDate(day))))).toEqual([])
    for (const list of Object.values(nations))
      expect([...new Set(list.map((day) => Number(day.slice(0, 4))))]).toEqual(years)
  })

  it.each(years)('have the days of Easter %i, which Scotland keeps only in part', (year) => {
    const easter = easterOf(year)
    const [friday, monday] = [addDays(easter, -2), addDays(easter, 1)]

    expect(nations.england_and_wales).toContain(friday)
    expect(nations.england_and_wales).toContain(monday)
    expect(nations.northern_ireland).toContain(friday)
    expect(nations.northern_ireland).toContain(monday)
    expect(nations.scotland).toContain(friday)
    expect(nations.scotland).not.toContain(monday)
  })

  it('number 8 in England and Wales, 9 in Scotland and 10 in Northern Ireland, single holidays aside', () => {
    const single: { readonly [nation: string]: readonly number[] } = {
      england_and_wales: [2022, 2022, 2023],
      scotland: [2022, 2022, 2023, 2026],
      northern_ireland: [2022, 2022, 2023],
    }
    const usual: { readonly [nation: string]: number } = {
      england_and_wales: 8,
      scotland: 9,
      northern_ireland: 10,
    }
    for (const [nation, days] of Object.entries(nations))
      for (const year of years) {
        const more = single[nation]?.filter((one) => one === year).length ?? 0
        expect([nation, year, inYear(days, year).length]).toEqual([
          nation,
          year,
          (usual[nation] ?? 0) + more,
        ])
      }
  })

  it.each([
    ['england_and_wales', '2021', ['2021-12-27', '2021-12-28']],
    [
      'england_and_wales',
      '2022',
      ['2022-01-03', '2022-06-02', '2022-06-03', '2022-09-19', '2022-12-27'],
    ],
    ['england_and_wales', '2020', ['2020-05-08', '2020-12-28']],
    ['england_and_wales', '2023', ['2023-01-02', '2023-05-08']],
    [
      'england_and_wales',
      '2026',
      [
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-05-04',
        '2026-05-25',
        '2026-08-31',
        '2026-12-25',
        '2026-12-28',
      ],
    ],
    [
      'scotland',
      '2026',
      ['2026-01-01', '2026-01-02', '2026-06-15', '2026-08-03', '2026-11-30', '2026-12-28'],
    ],
    ['scotland', '2022', ['2022-01-03', '2022-01-04', '2022-08-01', '2022-11-30']],
    ['scotland', '2023', ['2023-01-02', '2023-01-03']],
    ['scotland', '2024', ['2024-12-02']],
    ['northern_ireland', '2024', ['2024-03-18', '2024-07-12']],
    ['northern_ireland', '2026', ['2026-03-17', '2026-07-13', '2026-12-28']],
  ] as const)('have the moved and substitute days: %s in %s', (nation, _, days) => {
    for (const day of days) expect(nations[nation]).toContain(day)
  })
})
