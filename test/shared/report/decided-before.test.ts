import { expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { findAskedBefore, listDecidedSince } from '../../../shared/report/decided-before.ts'
import { aRecord } from '../people/a-case-file.ts'
import { aReportSource } from './sections/a-report-source.ts'
import { aSectionSource, mia } from './sections/a-section-source.ts'

const asked = aRecord(10, 'decision_asked', { child: mia.id, decision: 's17', reason: 'Home' })

it('a decision asked on an earlier day says so, in every paper but the briefing', () => {
  expect(findAskedBefore(aReportSource([mia, asked]), asked)).toBe('2026-02-03')
  expect(findAskedBefore(aSectionSource([mia, asked]), asked)).toBeUndefined()
  expect(
    findAskedBefore(aReportSource([mia, asked], { on: parseIsoDate('2026-02-03') }), asked),
  ).toBeUndefined()
})

it('what was decided since names the child, and is not from before or from the meeting of the paper', () => {
  const held = (number: number, kind: string, on: string) =>
    aRecord(number, 'meeting', { kind, on, decided: `Mia of ${on}\nOf nobody` })
  const meetings = [
    held(20, 'planning', '2026-02-25'),
    held(21, 'report', '2026-04-22'),
    held(22, 'other', '2026-02-01'),
    held(23, 'other', '2026-05-01'),
  ]

  expect(listDecidedSince(aReportSource([mia, asked, ...meetings]), asked)).toEqual([
    'Decided on 25 February: Mia of 2026-02-25.',
  ])
  expect(listDecidedSince(aReportSource([asked, ...meetings]), asked)).toEqual([])
})
