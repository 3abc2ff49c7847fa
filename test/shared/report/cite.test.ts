import { describe, expect, it } from 'vitest'
import { cite, evidenceAnchor, nameFindings, numberEvidence } from '../../../shared/report/cite.ts'
import {
  alleged,
  aReportSource,
  assessedRecords,
  helped,
  seen,
  urgent,
} from './sections/a-report-source.ts'

const source = aReportSource(assessedRecords)

describe('citing evidence', () => {
  it('numbers by date, what is undated last', () => {
    expect([...numberEvidence([helped, alleged, seen])]).toEqual([
      [seen.id, 1],
      [alleged.id, 2],
      [helped.id, 3],
    ])
  })

  it('gives each number a link to its line, lowest first, and nothing for what has no number', () => {
    expect(cite(source, [alleged, seen])).toEqual([
      { text: ' [' },
      { text: 'E1', toSection: evidenceAnchor(1) },
      { text: ', ' },
      { text: 'E2', toSection: evidenceAnchor(2) },
      { text: ']' },
    ])
    expect(cite({ citations: new Map() }, [alleged])).toEqual([])
  })
})

describe('naming findings', () => {
  it('leads to each, and says of what is not in the paper that it is not', () => {
    expect(nameFindings(source, [urgent.id, 'gone'])).toEqual([
      { text: 'A4 Who could be affected now', toSection: 'factor-A4' },
      { text: '; a finding that is not in this paper' },
    ])
    expect(nameFindings(source, ['gone'])).toEqual([
      { text: 'a finding that is not in this paper' },
    ])
    expect(nameFindings({ assessed: undefined }, [])).toEqual([])
  })
})
