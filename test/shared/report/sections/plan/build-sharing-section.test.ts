import { describe, expect, it } from 'vitest'
import { buildSharingSection } from '../../../../../shared/report/sections/plan/build-sharing-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { dana, helen, kai, mia } from '../a-section-source.ts'

describe('the sharing of information', () => {
  it('names who receives the paper, counts what is kept back, and says who was told what', () => {
    const source = aReportSource([kai, mia, dana, helen], {
      recipients: ['Grace Obi, chair'],
      leftOut: { later: 0, changedSince: 0, held: 2, separate: 1 },
    })

    expect(wordsOf(buildSharingSection(source)).slice(1, 4)).toEqual([
      'Who receives this version:',
      'Grace Obi, chair',
      '3 entries kept back from these readers. Other readers need another version; this one is not passed on.',
    ])
  })

  it('says that nobody is named and nothing is kept back', () => {
    const lines = wordsOf(buildSharingSection(aReportSource(assessedRecords)))

    expect(lines).toContain('Nobody has been named yet.')
    expect(lines).toContain('Nothing that was entered is kept back from these readers.')
    expect(lines).toContain('Who has been told what')
  })
})

it('who was told what is in it, and where the lawful basis of sharing is kept', () => {
  const told = aRecord(200, 'informed', { who: dana.id, told: 'must_not', what: 'The address' })
  const lines = wordsOf(buildSharingSection(aReportSource([dana, told])))

  expect(lines.at(-1)).toMatch(/^Dana, mother\. .*Must not be told: the address\.$/)
  expect(lines).toContainEqual(expect.stringMatching(/^The lawful basis for each share/))
})
