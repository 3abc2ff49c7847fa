import { describe, expect, it } from 'vitest'
import { buildProfileSection } from '../../../../../shared/report/sections/assessment/build-profile-section.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, licensedRecords } from '../a-report-source.ts'

const figuresOf = (source: ReturnType<typeof aReportSource>) =>
  buildProfileSection(source).blocks.filter((block) => block.kind === 'figure')

describe('the profile', () => {
  it('has the caution, the drawing with its words, the same as a table, and what changes', () => {
    const source = aReportSource(assessedRecords)
    const lines = wordsOf(buildProfileSection(source))

    expect(lines[1]).toMatch(/^Our own wording\. It has not been validated\./)
    expect(
      figuresOf(source).map(({ alt }) => alt.includes('A4 Who could be affected now: Concern 4')),
    ).toEqual([true])
    expect(lines).toContain(
      'A5 Phones, gaming and online life | Not chosen | Not known | The child: what was done, and what can change | Can change with help',
    )
    expect(lines).toContain(
      'A1 Intrusion and harm. The mark rests only on what is contested; without it, it is not known.',
    )
  })

  it('draws the same without what is contested when asked, and says so', () => {
    const source = aReportSource(assessedRecords, { withoutContested: true })
    const lines = wordsOf(buildProfileSection(source))

    expect(lines[2]).toMatch(/^Drawn without what is alleged/)
    expect(lines.find((line) => line.startsWith('A1 Intrusion and harm |'))).toContain(
      '| Not known |',
    )
  })

  it('is drawn domain by domain in large print', () => {
    expect(figuresOf(aReportSource(assessedRecords, { largePrint: true }))).toHaveLength(5)
  })

  it('is not drawn for a licensed tool alone, or before an assessment', () => {
    expect(wordsOf(buildProfileSection(aReportSource(licensedRecords)))).toEqual([
      'Profile',
      'This assessment uses a licensed tool: its numbers are drawn under the findings.',
    ])
    expect(wordsOf(buildProfileSection(aReportSource([])))).toEqual([
      'Profile',
      'No assessment has been started.',
    ])
  })
})
