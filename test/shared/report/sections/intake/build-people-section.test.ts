import { describe, expect, it } from 'vitest'
import { buildPeopleSection } from '../../../../../shared/report/sections/intake/build-people-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { child1, dana, helen, mia } from '../a-section-source.ts'

describe('people and homes', () => {
  it('says that nothing was entered', () => {
    expect(wordsOf(buildPeopleSection(aReportSource([]))).slice(1)).toEqual([
      'No home has been entered.',
      'Addresses are not printed: papers are passed on.',
      'Who works with the family',
      'Nobody has been entered.',
    ])
  })

  it('names who lives where without an address, and who works with the family', () => {
    const home = aRecord(200, 'household', { name: "Mum's flat", address: '41 Quillfeather Walk' })
    const lives = aRecord(201, 'household_member', {
      household: home.id,
      person: mia.id,
      stays: 'lives',
    })
    const left = aRecord(202, 'professional', {
      name: 'Tom Price',
      agency: 'police',
      organisation: 'A team',
      role: 'social worker',
      to: '2026-03-01',
    })
    const lines = wordsOf(
      buildPeopleSection(aReportSource([...assessedRecords, home, lives, left])),
    )

    expect(lines).toContain('- Mia, half-sister, 6 (born 21 June 2019). ')
    expect(lines).toContain('DC Helen Shaw | investigating officer | Police')
    expect(lines).toContain('Tom Price | social worker (no longer) | A team')
    expect(lines.join()).not.toContain('Quillfeather')
  })
})

it('a child who was harmed stands by code, and whoever lives in no home is named', () => {
  const lines = wordsOf(buildPeopleSection(aReportSource([dana, child1])))

  expect(lines).toContainEqual(expect.stringMatching(/^Child 1, a child who was harmed/))
  expect(lines).toContainEqual(expect.stringMatching(/^Others, in none of these homes: Dana/))
})

it('a worker works with the family from the first day to the last', () => {
  const worker = (number: number, name: string, more: object) =>
    aRecord(number, 'professional', { ...helen.body, name, ...more })
  const lines = wordsOf(
    buildPeopleSection(
      aReportSource([
        worker(200, 'Later', { from: '2026-04-23' }),
        worker(201, 'Today', { from: '2026-04-22', to: '2026-04-22' }),
      ]),
    ),
  )

  expect(lines.at(-1)).toBe('Today | investigating officer | Police')
  expect(lines.join()).not.toContain('Later')
})
