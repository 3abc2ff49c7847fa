import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listActFirst, listLicensedMarks } from '../../../shared/assessment/list-act-first.ts'
import { type Walk, walkAssessment } from '../../../shared/assessment/walk-assessment.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aRecord } from '../people/a-case-file.ts'
import { aFinding, anAssessment, anyWalk, aPiece, aPosition, aWalk } from './an-assessment.ts'

const wordsOf = (walk: Walk) =>
  listActFirst(walkAssessment(walk), walk.file).map(({ words, because }) => [words, because])

const licensed = aRecord(500, 'licensed_record', {
  assessment: anAssessment.id,
  tool: 'aim3',
  assessor: recordIdOf(100),
  certificate: 'C-1',
  certifiedOn: '2025-01-10',
})
function aMark(number: number, more: object): CaseRecord<'licensed_mark'> {
  return aRecord(number, 'licensed_mark', {
    record: licensed.id,
    label: 'My label',
    known: 'number',
    mark: 8,
    maximum: 8,
    ...more,
  })
}

describe('what to act on first', () => {
  it('is any 4 and any immediate-safety flag, with the reason, in the order of the instrument', () => {
    const walk = aWalk([
      aFinding('E1', { concern: '0', immediateSafety: 'yes', immediateSafetyText: 'Tonight' }),
      aFinding('A4', { concern: '4', immediateSafety: 'yes', immediateSafetyText: 'Tonight' }),
      aFinding('A1', { concern: '3' }),
      aFinding('C1', { concern: 'not_enough', immediateSafety: 'no' }),
    ])

    expect(wordsOf(walk)).toEqual([
      ['A4 Who could be affected now', 'Rated 4, urgent. Somebody may not be safe today.'],
      ['E1 Boundaries and safety at home', 'Somebody may not be safe today.'],
    ])
  })

  it('keeps a 4 of a factor that the police closed since, and one that rests on what is contested', () => {
    const walk = aWalk([
      aFinding('B2', { concern: '4' }),
      aFinding('A1', { concern: '4' }),
      aPiece(1, { supports: ['A1'] }, 'alleged'),
      aPosition('investigation'),
    ])

    expect(
      wordsOf({ ...walk, withoutContested: true }).map(([words]) => words?.slice(0, 2)),
    ).toEqual(['A1', 'B2'])
  })

  it('never takes a 4 from a factor that has no mark', () => {
    expect(wordsOf(aWalk([aFinding('D5', { concern: '4' })]))).toEqual([])
  })

  it('takes a number of a licensed tool at its assessor’s word, never at its size', () => {
    const marks = [
      aMark(501, { actFirst: 'yes', mark: 1 }),
      aMark(502, {}),
      aMark(503, { actFirst: 'no' }),
    ]

    expect(wordsOf(aWalk([licensed, ...marks]))).toEqual([
      ['AIM3, My label', expect.stringMatching(/^The assessor who is certified/)],
    ])
  })

  it('is the same list whether what is contested is in the picture or not', () => {
    fc.assert(
      fc.property(anyWalk(), (walk) => {
        expect(wordsOf({ ...walk, withoutContested: true })).toEqual(wordsOf(walk))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the numbers of licensed tools', () => {
  it('are those of the assessment started last, without one whose record is gone', () => {
    const later = aRecord(102, 'assessment', {
      use: 'licensed',
      startedOn: '2026-03-01',
      lead: recordIdOf(100),
    })
    const { file } = aWalk([licensed, aMark(501, {}), aMark(502, { record: recordIdOf(999) })])

    expect(listLicensedMarks(file).map(({ mark }) => mark.id)).toEqual([recordIdOf(501)])
    expect(listLicensedMarks({ records: [...file.records, later] })).toEqual([])
  })
})
