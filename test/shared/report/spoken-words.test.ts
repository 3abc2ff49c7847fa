import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { listSpokenWords } from '../../../shared/report/spoken-words.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { dana, helen, kai } from './sections/a-section-source.ts'

const session = (number: number, who: readonly string[], on: string, words?: string) =>
  aRecord(number, 'session', { with: who, on, purpose: 'Talk', outcome: 'attended', words })
const linesOf = (person: typeof kai, ...records: readonly CaseRecord[]): readonly string[] =>
  listSpokenWords(aCaseFile(kai, dana, helen, ...records), person).flatMap(({ lines }) => lines)

describe('what somebody said in sessions', () => {
  it('is every line of a session with them alone, by date, but not what another is named for', () => {
    const later = session(20, [kai.id], '2026-03-04', 'Second\nDana: Not mine\nKai: Third')
    const first = session(21, [kai.id], '2026-03-01', 'First')

    expect(linesOf(kai, later, first)).toEqual(['First', 'Second', 'Third'])
    expect(linesOf(dana, later, first)).toEqual(['Not mine'])
  })

  it('is of a session with several only what stands behind their name', () => {
    const both = session(20, [kai.id, dana.id], '2026-03-04', 'Whose?\nDana: Mine')

    expect(linesOf(dana, both)).toEqual(['Mine'])
    expect(linesOf(kai, both)).toEqual([])
  })

  it('is quoted once, whatever its case and marks, and not again where a statement has it', () => {
    const said = aRecord(20, 'statement', {
      person: kai.id,
      outcome: 'said',
      words: 'I am fine. I like Saturdays best!',
      on: '2026-03-01',
      source: 'A visit',
    })
    const one = session(21, [kai.id], '2026-03-04', 'i like Saturdays best\nCan we stop?\nI am')
    const other = session(22, [kai.id], '2026-03-05', 'Can we stop\nSaturday')

    expect(linesOf(kai, said, one, other)).toEqual(['Can we stop?', 'Saturday'])
  })
})
