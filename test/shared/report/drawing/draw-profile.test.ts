import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile, ProfileRow } from '../../../../shared/assessment/build-profile.ts'
import { drawLargeProfile, drawProfile } from '../../../../shared/report/drawing/draw-profile.ts'

const mark = fc.constantFrom(0, 1, 2, 3, 4)

function anyRow(): fc.Arbitrary<ProfileRow> {
  return fc
    .record({
      code: fc.constantFrom('A1', 'B2', 'C3'),
      name: fc.string({ minLength: 1, maxLength: 40 }),
      group: fc.constantFrom('child', 'adults', 'happened_to_child'),
      type: fc.constantFrom('history', 'changeable', 'mixed'),
      concern: fc.option(
        fc.oneof(
          mark.map((at) => ({ from: at, to: at, known: true })),
          fc.constant({ from: 0, to: 4, known: false }),
        ),
        { nil: undefined },
      ),
      strength: fc.option(fc.constantFrom(0, 1, 2, 3), { nil: undefined }),
    })
    .map(
      (row) =>
        ({ ...row, words: row.concern?.known ? 'Concern.' : 'Concern not known.' }) as ProfileRow,
    )
}

const anyProfile: fc.Arbitrary<Profile> = fc
  .array(fc.array(anyRow(), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((domains) => ({
    domains: domains.map((rows, index) => ({ code: 'ABCDE'.charAt(index), name: 'Domain', rows })),
  }))

const textsOf = (svg: string) => [...svg.matchAll(/>([^<]*)<\/text>/g)].map(([, text]) => text)

function aProfile(...rows: readonly Partial<ProfileRow>[]): Profile {
  return {
    domains: [
      {
        code: 'A',
        name: 'What happened',
        rows: rows.map((row) => ({
          code: 'A1',
          name: 'A factor',
          group: 'child' as const,
          type: 'mixed' as const,
          words: 'Concern 1, slight.',
          ...row,
        })),
      },
    ],
  }
}

const wordsOf = (...rows: readonly Partial<ProfileRow>[]) =>
  textsOf(drawProfile(aProfile(...rows)).svg)

describe('the drawing of a profile', () => {
  it('says every mark as number and word, and none that was not given', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const rows = profile.domains.flatMap((domain) => domain.rows)
        const texts = textsOf(drawProfile(profile).svg)
        const said = texts.filter((text) => /^(concern|need) \d$/.test(text ?? ''))
        const given = rows.filter(({ concern }) => concern?.known)

        expect(said.toSorted()).toEqual(
          given
            .map(
              ({ concern, group }) =>
                `${group === 'happened_to_child' ? 'need' : 'concern'} ${concern?.from}`,
            )
            .toSorted(),
        )
        expect(texts.filter((text) => text === 'not chosen')).toHaveLength(
          rows.filter(({ strength }) => strength === undefined).length,
        )
      }),
    )
  })

  it('draws what is not known as open over the whole scale, so that every completion lies inside it', () => {
    fc.assert(
      fc.property(anyProfile, mark, (profile, completed) => {
        const open = [
          ...drawProfile(profile).svg.matchAll(
            /<rect x="([\d.]+)"[^>]*? width="([\d.]+)"[^>]*stroke-dasharray/g,
          ),
        ]
          .map(([, x, width]) => ({ from: Number(x), to: Number(x) + Number(width) }))
          // The two samples of the key.
          .slice(2)
        const rows = profile.domains.flatMap((domain) => domain.rows)
        const zero = 336
        const step = 30

        expect(open).toHaveLength(rows.filter(({ concern }) => concern && !concern.known).length)
        for (const { from, to } of open) {
          expect(from).toBeLessThanOrEqual(zero)
          expect(to).toBeGreaterThanOrEqual(zero + completed * step)
        }
      }),
    )
  })

  it('sets apart what adults must change and what happened to the child, each under its own words', () => {
    const concern = { from: 2, to: 2, known: true } as const
    const words = wordsOf(
      { group: 'adults', concern },
      { group: 'happened_to_child', concern },
      { group: 'child', concern },
    )
    const place = (text: string) => words.indexOf(text)

    expect(words.filter((text) => text === 'need 2')).toHaveLength(1)
    expect(place('The child: what was done, and what can change')).toBeLessThan(
      place('What adults must change'),
    )
    expect(place('What adults must change')).toBeLessThan(
      place('What happened to the child, and what the child needs'),
    )
  })

  it('tells apart what is not known, not rated, closed and contested', () => {
    const concern = { from: 0, to: 4, known: false } as const
    const open = (words: string) => wordsOf({ concern, words }).at(-1)

    expect(open('Concern not known: not enough information.')).toBe('not known')
    expect(open('Concern not rated yet.')).toBe('not rated')
    expect(open('Closed for now.')).toBe('closed')
    expect(open('Concern not known when what is contested is taken out.')).toBe('contested')
    expect(wordsOf({ words: 'No mark, by design.' }).at(-1)).toBe('no mark, by design')
  })

  it('says in its text all that it shows', () => {
    const { alt } = drawProfile(aProfile({ words: 'Concern 1, slight. Strength 2 of 3, present.' }))

    expect(alt).toContain('A1 A factor: Concern 1, slight. Strength 2 of 3, present.')
    expect(alt).toContain('Nothing is added up.')
  })

  it('fits on one side of A4, and in large print has words of 16 points', () => {
    const rows = Array.from({ length: 6 }, () => ({}))
    const [domain] = aProfile(...rows).domains
    const whole = { domains: Array.from({ length: 5 }, () => domain).flatMap((one) => one ?? []) }
    const height = Number(/height="([\d.]+)"/.exec(drawProfile(whole).svg)?.[1])
    const large = drawLargeProfile(whole)

    expect(height).toBeLessThan(690)
    expect(large).toHaveLength(5)
    for (const { svg } of large) {
      const scale = Number(/width="([\d.]+)"/.exec(svg)?.[1]) / 300
      const names = [...svg.matchAll(/font-size="([\d.]+)"[^>]*>A1 {2}A factor/g)]
      expect(names).toHaveLength(6)
      for (const [, size] of names) expect(Number(size) * scale).toBeGreaterThanOrEqual(16)
    }
  })
})
