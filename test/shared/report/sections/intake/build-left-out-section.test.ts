import { expect, it } from 'vitest'
import { buildLeftOutSection } from '../../../../../shared/report/sections/intake/build-left-out-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource } from '../a-section-source.ts'

it('a paper with everything in it says only as of when it was made', () => {
  expect(wordsOf(buildLeftOutSection(aSectionSource([])))).toEqual([
    'Not in this paper',
    'Made from what was entered by 4 February 2026, 9:30am; no ratings.',
  ])
})

it('what is not in the paper is counted by reason', () => {
  const evidence = { text: 'x', source: 'x', kind: 'other', reliability: 'low' }
  const note = { kind: 'note', receivedOn: '2026-02-03', fromWords: 'x', words: 'x' }
  const leftOut = { later: 3, changedSince: 1, held: 1, separate: 2 }
  const records = [aRecord(10, 'evidence', evidence), aRecord(11, 'source_note', note)]

  expect(wordsOf(buildLeftOutSection(aSectionSource(records, { leftOut })))[1]).toBe(
    'Made from what was entered by 4 February 2026, 9:30am; no ratings. 1 piece of evidence, kept for the assessment. 1 note as they came. 1 entry held back. 2 entries kept in the separate compartment. 3 entries made later, or about a later day. 1 entry changed since then, printed as now.',
  )
})
