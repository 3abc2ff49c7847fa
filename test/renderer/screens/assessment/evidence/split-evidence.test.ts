import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildLinked,
  type Piece,
  searchEvidence,
  splitEvidence,
  type Way,
} from '../../../../../renderer/screens/assessment/evidence/split-evidence.ts'
import { recordsOf } from '../../../../../shared/case/nouns.ts'
import { parseBody } from '../../../../../shared/case/parse-body.ts'
import { loadPracticeFile } from '../../../forms/practice-file.ts'

const file = loadPracticeFile()
const pieces = recordsOf(file, 'evidence')
const codes = ['A1', 'A4', 'B2', 'E5', '11111111-1111-4111-8111-111111111111']
const ways: readonly (Way | undefined)[] = ['supports', 'contradicts', undefined]

/** A piece of the practice case that speaks to these factors. */
function aPiece(supports: readonly string[], contradicts: readonly string[]): Piece {
  const [piece] = pieces
  if (!piece) throw new Error('the practice case has no evidence')
  return { ...piece, body: { ...piece.body, supports, contradicts } }
}

describe('splitEvidence', () => {
  it('puts every piece of the practice case in a list, for every factor', () => {
    for (const code of codes) {
      const { supports, contradicts, others } = splitEvidence(file, code)
      const ids = new Set([...supports, ...contradicts, ...others].map(({ id }) => id))
      expect(ids.size).toBe(pieces.length)
      expect(others.some(({ body }) => body.supports?.includes(code))).toBe(false)
    }
    expect(pieces.length).toBeGreaterThan(20)
  })
})

describe('buildLinked', () => {
  it('links one way and no other, and leaves every other factor as it was', () => {
    const lists = fc.uniqueArray(fc.constantFrom(...codes))
    fc.assert(
      fc.property(
        lists,
        lists,
        fc.constantFrom(...codes),
        fc.constantFrom(...ways),
        (supports, contradicts, subject, way) => {
          const { body } = buildLinked(aPiece(supports, contradicts), subject, way)
          const saved = parseBody('evidence', body)
          const others = (list: unknown) =>
            Array.isArray(list) ? list.filter((one) => one !== subject) : []
          const links = (list: unknown) => Array.isArray(list) && list.includes(subject)

          expect(others(saved.supports)).toEqual(others(supports))
          expect(others(saved.contradicts)).toEqual(others(contradicts))
          expect(links(saved.supports)).toBe(way === 'supports')
          expect(links(saved.contradicts)).toBe(way === 'contradicts')
          expect(Object.values(body)).not.toContainEqual([])
        },
      ),
    )
  })

  it('keeps what the piece says and who may see it', () => {
    const piece = aPiece(['A1'], [])
    const saved = buildLinked({ ...piece, heldFrom: 'family' }, 'A4', 'contradicts')

    expect(saved).toEqual({
      noun: 'evidence',
      id: piece.id,
      revision: piece.revision,
      compartment: piece.compartment,
      standing: piece.standing,
      heldFrom: 'family',
      heldUntilOn: piece.heldUntilOn,
      body: { ...piece.body, supports: ['A1'], contradicts: ['A4'] },
    })
  })
})

describe('searchEvidence', () => {
  it('finds pieces that have every word, wherever it stands', () => {
    const found = searchEvidence(pieces, '  GRANDFATHER  ruth ')

    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(pieces.length)
    for (const { body } of found)
      expect(`${body.text} ${body.source}`.toLowerCase()).toMatch(/grandfather/)
  })

  it('finds everything while nothing is typed, and nothing for words that are nowhere', () => {
    expect(searchEvidence(pieces, ' ')).toEqual(pieces)
    expect(searchEvidence(pieces, 'zzzz')).toEqual([])
  })
})
