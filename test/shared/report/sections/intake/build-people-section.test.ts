import { describe, expect, it } from 'vitest'
import { buildPeopleSection } from '../../../../../shared/report/sections/intake/build-people-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { mia } from '../a-section-source.ts'

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
