import { describe, expect, it } from 'vitest'
import { buildSupervisionSection } from '../../../../../shared/report/sections/assessment/build-supervision-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, urgent } from '../a-report-source.ts'
import { dana, helen } from '../a-section-source.ts'

describe('supervision', () => {
  it('stands place by place with what the child still gets to do; the latest decision counts', () => {
    const decision = (number: number, on: string, level: string) =>
      aRecord(number, 'supervision_decision', {
        setting: 'home',
        level,
        on,
        reasons: 'Younger children.',
        lessConsidered: 'Same building',
        stillAbleTo: 'Plays with Mia',
        from: [urgent.id],
        reviewOn: '2026-07-01',
      })

    expect(
      wordsOf(
        buildSupervisionSection(
          aReportSource([
            ...assessedRecords,
            decision(201, '2026-04-17', 'earshot'),
            decision(200, '2026-02-05', 'line_of_sight'),
          ]),
        ),
      ).slice(1),
    ).toEqual([
      'Home',
      'Within earshot. Younger children. (17 April. Nobody has agreed to it yet. Looked at again 1 July.)',
      'What the child still gets to do: Plays with Mia.',
      'Less was considered: Same building.',
      'Rests on: A4 Who could be affected now.',
    ])
    expect(wordsOf(buildSupervisionSection(aReportSource([]))).slice(1)).toEqual([
      'No decision on supervision has been entered.',
    ])
  })
})

it('supervision has who agreed, and of two decisions from one day the one entered last', () => {
  const decision = (number: number, level: string, agreedBy: readonly string[]) =>
    aRecord(number, 'supervision_decision', {
      setting: 'home',
      level,
      on: '2026-04-17',
      reasons: 'Younger children',
      lessConsidered: 'Same building',
      stillAbleTo: 'Plays with Mia',
      agreedBy,
    })
  const lines = wordsOf(
    buildSupervisionSection(
      aReportSource([
        dana,
        helen,
        decision(200, 'line_of_sight', []),
        decision(201, 'earshot', [dana.id, helen.id]),
      ]),
    ),
  )

  expect(lines[2]).toBe(
    'Within earshot. Younger children. (17 April. Agreed by Dana and DC Helen Shaw.)',
  )
  expect(lines.join()).not.toContain('Rests on')
})
