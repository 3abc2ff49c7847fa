import { describe, expect, it } from 'vitest'
import {
  keyOf,
  requireDifferentFiles,
  requireOneDecision,
} from '../../../main/cases/require-fitting-import.ts'
import { recordIdOf } from '../../builders/record-ids.ts'

type Decision = Parameters<typeof requireOneDecision>[0][number]
type Pointer = Decision['first']

const same = (first: Pointer, second: Pointer): Decision => ({
  decision: 'same',
  first,
  second,
})
const answers = (first: Pointer, second: Pointer): Decision => ({
  ...same(first, second),
  decision: 'answers',
})
const row = (number: number) => ({ file: 0, row: number })
const event: Pointer = { eventId: recordIdOf(1) }

describe('the files of one import', () => {
  it('are all different: the same contents twice are refused, at the second', () => {
    const [a, b] = [{ fingerprint: 'aa' }, { fingerprint: 'bb' }]

    expect(() => requireDifferentFiles([a, b])).not.toThrow()
    expect(() => requireDifferentFiles([a, b, { ...a }])).toThrow(
      expect.objectContaining({ code: 'already_imported', place: ['files', 2] }),
    )
  })
})

describe('the decisions about one pair', () => {
  it.each<[string, Decision, Decision]>([
    [
      'the same and different',
      same(row(1), row(2)),
      { ...same(row(1), row(2)), decision: 'different' },
    ],
    ['so, turned round', same(row(1), row(2)), { ...same(row(2), row(1)), decision: 'different' }],
    ['each the answer to the other', answers(row(1), event), answers(event, row(1))],
    ['the same and an answer', same(row(1), event), answers(row(1), event)],
  ])('cannot be %s', (_, one, other) => {
    const decisions = [one, other]

    expect(() => requireOneDecision(decisions)).toThrow(
      expect.objectContaining({ place: ['decisions', 1] }),
    )
  })

  it('may be said twice, and other pairs may be decided otherwise', () => {
    expect(() =>
      requireOneDecision([
        { decision: 'same', first: row(1), second: row(2) },
        { decision: 'same', first: row(2), second: row(1) },
        { decision: 'different', first: row(1), second: row(3) },
      ]),
    ).not.toThrow()
  })
})

describe('the key of a row or event', () => {
  it('is one for each', () => {
    expect([row(1), row(2), { file: 1, row: 1 }, event].map(keyOf)).toEqual([
      '0:1',
      '0:2',
      '1:1',
      recordIdOf(1),
    ])
  })
})
