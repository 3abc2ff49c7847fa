import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildProfile,
  type ProfileRow,
  profileGroups,
} from '../../../shared/assessment/build-profile.ts'
import { type Walk, walkAssessment } from '../../../shared/assessment/walk-assessment.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { aFinding, anyWalk, aWalk, factorCodes } from './an-assessment.ts'

const rowsOf = (walk: Walk): readonly ProfileRow[] =>
  buildProfile(walkAssessment(walk)).domains.flatMap(({ rows }) => rows)
const rowOf = (code: string, walk: Walk) => rowsOf(walk).find((row) => row.code === code)

describe('the profile', () => {
  it('has one row for every factor, by domain, and no part that could be a total', () => {
    const profile = buildProfile(walkAssessment(aWalk([])))

    expect(profile.domains.flatMap(({ rows }) => rows.map(({ code }) => code))).toEqual(factorCodes)
    expect(Object.keys(profile)).toEqual(['domains'])
    for (const domain of profile.domains)
      expect(Object.keys(domain)).toEqual(['code', 'name', 'rows'])
  })

  it('draws a mark as a point, and what is not known as open over the whole scale', () => {
    const walk = aWalk([
      aFinding('A1', { concern: '3', strength: '1', confidence: 'low' }),
      aFinding('A2', { concern: 'not_enough' }),
    ])

    expect(rowOf('A1', walk)).toMatchObject({
      concern: { from: 3, to: 3, known: true },
      strength: 1,
      words: 'Concern 3, serious. Strength 1 of 3, emerging. Evidence: low.',
    })
    for (const code of ['A2', 'A3'])
      expect(rowOf(code, walk)?.concern).toEqual({ from: 0, to: 4, known: false })
    expect(rowOf('A2', walk)).not.toHaveProperty('strength')
    expect(rowOf('D5', walk)).not.toHaveProperty('concern')
  })

  it('keeps apart the child, the adults and what happened to the child, which is need', () => {
    const walk = aWalk([aFinding('A4', { concern: '4' }), aFinding('D1', { concern: '3' })])

    expect(rowOf('A4', walk)?.group).toBe('adults')
    expect(rowOf('D1', walk)).toMatchObject({
      group: 'happened_to_child',
      words: 'Need 3, serious. Strength not chosen.',
    })
    const groups = rowsOf(walk).map(({ group }) => group)
    expect(new Set(groups)).toEqual(new Set(profileGroups.map(({ group }) => group)))
  })
})

describe('for any answers', () => {
  it('every completion of what is not known lies inside what is drawn', () => {
    fc.assert(
      fc.property(
        anyWalk(),
        fc.boolean(),
        fc.array(fc.constantFrom('0', '1', '2', '3', '4'), { minLength: 26, maxLength: 26 }),
        (walk, withoutContested, chosen) => {
          const drawn = rowsOf({ ...walk, withoutContested })
          const completed = rowsOf({ ...walk, file: { records: complete(walk, chosen) } })
          for (const [index, row] of drawn.entries()) {
            const later = completed[index]?.concern
            expect(later === undefined).toBe(row.concern === undefined)
            if (later === undefined || row.concern === undefined || !later.known) continue
            expect(later.from).toBeGreaterThanOrEqual(row.concern.from)
            expect(later.to).toBeLessThanOrEqual(row.concern.to)
          }
        },
      ),
    )
  })

  it('taking out what is contested only ever widens', () => {
    fc.assert(
      fc.property(anyWalk(), (walk) => {
        const before = rowsOf({ ...walk, withoutContested: false })
        const after = rowsOf({ ...walk, withoutContested: true })
        for (const [index, row] of before.entries()) {
          const wider = after[index]
          expect(wider?.strength).toBe(row.strength)
          if (row.concern === undefined || wider?.concern === undefined) {
            expect(wider?.concern).toBe(row.concern)
            continue
          }
          expect(wider.concern.from).toBeLessThanOrEqual(row.concern.from)
          expect(wider.concern.to).toBeGreaterThanOrEqual(row.concern.to)
          if (wider.concern.known) expect(row.concern).toEqual(wider.concern)
        }
      }),
    )
  })

  it('a span is a point when it is known, and the whole scale when it is not', () => {
    fc.assert(
      fc.property(anyWalk(), fc.boolean(), (walk, withoutContested) => {
        for (const { concern } of rowsOf({ ...walk, withoutContested })) {
          if (concern === undefined) continue
          if (concern.known) expect(concern.from).toBe(concern.to)
          else expect([concern.from, concern.to]).toEqual([0, 4])
        }
      }),
    )
  })
})

/** Every factor that has no mark yet gets one; what was chosen stays. */
function complete(walk: Walk, chosen: readonly string[]): readonly CaseRecord[] {
  const answerAt = (code: string) => chosen[factorCodes.indexOf(code)] ?? '0'
  const found = new Set<string>()
  const records = walk.file.records.map((record): CaseRecord => {
    if (record.noun !== 'finding') return record
    found.add(record.body.factor)
    const { concern } = record.body
    if (concern !== undefined && concern !== 'not_enough') return record
    const { body } = aFinding(record.body.factor, { concern: digit(answerAt(record.body.factor)) })
    return { ...record, body: { ...record.body, concern: body.concern } }
  })
  const missing = factorCodes.filter((code) => !found.has(code))
  return [...records, ...missing.map((code) => aFinding(code, { concern: digit(answerAt(code)) }))]
}

function digit(text: string) {
  const found = (['0', '1', '2', '3', '4'] as const).find((one) => one === text)
  if (found === undefined) throw new Error('not a mark')
  return found
}
