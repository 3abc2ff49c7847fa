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
      'A1 Intrusion and harm. The mark rests only on what is contested; without it, it is not known. The evidence is shown as low instead of medium.',
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

describe('what the profile never does', () => {
  it('draws a contested mark where it was taken out, in small print or large', () => {
    const ofA1 = (change: Parameters<typeof aReportSource>[1]) =>
      figuresOf(aReportSource(assessedRecords, change))
        .map(({ alt }) => alt)
        .join('\n')

    for (const largePrint of [false, true]) {
      expect(ofA1({ largePrint })).toContain('Intrusion and harm: Concern 3')
      expect(ofA1({ largePrint, withoutContested: true })).not.toContain(
        'Intrusion and harm: Concern 3',
      )
    }
  })

  it('calls itself drawn without anything unless it is', () => {
    expect(wordsOf(buildProfileSection(aReportSource(assessedRecords))).join()).not.toContain(
      'Drawn without',
    )
  })

  it('adds marks up: the drawing says so itself', () => {
    const captions = figuresOf(aReportSource(assessedRecords)).map(({ caption }) => caption)

    expect(captions).toEqual([
      'Marks of each factor. They are not added up, and they are not a level.',
    ])
  })

  it('leaves unsaid that nothing changes', () => {
    const calm = assessedRecords.filter(({ standing }) => standing === 'established')

    expect(wordsOf(buildProfileSection(aReportSource(calm))).at(-1)).toBe(
      'Nothing changes: no finding rests only on what is alleged, not substantiated or withdrawn.',
    )
  })
})
