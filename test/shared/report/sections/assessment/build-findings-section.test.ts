import { describe, expect, it } from 'vitest'
import { buildFindingsSection } from '../../../../../shared/report/sections/assessment/build-findings-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import {
  aReportSource,
  assessedRecords,
  assessment,
  helped,
  licensedRecords,
  urgent,
} from '../a-report-source.ts'
import { kai } from '../a-section-source.ts'

const lines = wordsOf(buildFindingsSection(aReportSource(assessedRecords)))
const open = aRecord(200, 'legal_position', {
  person: kai.id,
  status: 'investigation',
  on: '2026-02-03',
  source: 'Police',
})

describe('the findings', () => {
  it('begin each domain with what is strong, then concern, then what is not known', () => {
    expect(lines.slice(2, 12)).toEqual([
      'A. What happened',
      'What is strong',
      'A4 Who could be affected now. Strength 1 of 3, emerging. Paul watches when he is in.',
      'What is of concern, or needed',
      'A1 Intrusion and harm. Concern 3, serious. Distress is reported. [2] Evidence: medium. Shown as medium: only one source is linked, and high needs two that do not depend on each other.',
      'A4 Who could be affected now. Concern 4, urgent. Today: Theo on Saturdays; Ruth told today. Gaps on Saturdays. [1, 2] Evidence: high. The child: agrees: Everyone should knock. Carers: see it differently: Lee sees no need. Agencies: not asked.',
      'What is not known',
      'A5 Phones, gaming and online life. Concern not known: not enough information. Nobody knows what he does online.',
      'Not rated yet: A2 Pattern over time; A3 Power and pressure.',
      'B. Making sense of it',
    ])
  })

  it('give what is not known no number anywhere', () => {
    const unknown = lines.filter((line) => line.startsWith('A5 '))

    expect(unknown).toHaveLength(1)
    for (const line of unknown) expect(line.slice(2)).not.toMatch(/\d/)
  })

  it('have each finding once, and that is the place that others lead to', () => {
    const section = buildFindingsSection(aReportSource(assessedRecords))

    const anchors = JSON.stringify(section).match(/"anchor":"factor-[A-E]\d"/g) ?? []
    expect(anchors.toSorted()).toEqual(
      ['A1', 'A4', 'A5', 'B1', 'D1'].map((code) => `"anchor":"factor-${code}"`),
    )
    expect(JSON.stringify(section)).not.toContain('"table"')
    expect(lines.slice(-1)).toEqual(['A4 Who could be affected now: A four-hour week at home.'])
  })

  it('of a licensed tool alone are its numbers with the assessor’s own words', () => {
    expect(wordsOf(buildFindingsSection(aReportSource(licensedRecords))).slice(2)).toEqual([
      'A licensed tool, 3rd edition',
      'Made by DC Helen Shaw, certificate C-123 of 1 May 2024. Completed 10 April 2026.',
      'My own account.',
      'First part: My label | 6.5 out of 12 | A good teacher. | Act on this first. In my words.',
      'Other label | Not enough information | Nothing entered | Nothing entered.',
    ])
    expect(wordsOf(buildFindingsSection(aReportSource([])))).toEqual([
      'Findings',
      'No assessment has been started.',
    ])
  })

  it('say which factors are closed, and why', () => {
    const closed = wordsOf(buildFindingsSection(aReportSource([...assessedRecords, open])))

    expect(closed.find((line) => line.startsWith('B2 Sexual'))).toMatch(
      /Closed for now\. Closed while police enquiries are open \(since 3 February 2026\)/,
    )
  })
})

const finding = (number: number, factor: string, more: object) =>
  aRecord(number, 'finding', { assessment: assessment.id, factor, ...more })
const linesWith = (...records: Parameters<typeof aReportSource>[0][number][]) =>
  wordsOf(buildFindingsSection(aReportSource([...assessedRecords, ...records])))

describe('a single finding', () => {
  it('shows a strength that has words and no mark yet, with what it rests on', () => {
    const strong = finding(210, 'C1', { strengthText: 'Counts to ten' })
    const seen = aRecord(211, 'evidence', { ...helped.body, contradicts: ['C1'] })
    const lines = linesWith(strong, seen)

    expect(lines).toContain('C1 Feelings and impulses. Strength not chosen. Counts to ten. [4]')
    expect(lines).toContain('C1 Feelings and impulses. Concern not rated yet. ')
  })

  it('has words where a factor has no mark by design, and never a mark of its own making', () => {
    const lines = linesWith(finding(210, 'D5', { concern: '3', concernText: 'Called names' }))
    const own = lines.filter((line) => line.startsWith('D5 '))

    expect(own).toEqual([
      'D5 Identity, belonging and fair treatment. No mark, by design: words and strengths only. Called names.',
    ])
  })

  it('that was not rated yet keeps its words and how others see it', () => {
    const lines = linesWith(
      finding(210, 'A2', { concernText: 'Twice in a year', childView: 'declined' }),
    )

    expect(lines).toContain(
      'A2 Pattern over time. Concern not rated yet. Twice in a year. The child: did not want to say.',
    )
    expect(lines).toContain('Not rated yet: A3 Power and pressure.')
  })

  it('leads to the same numbers that the index gives its evidence', () => {
    const runs = JSON.stringify(buildFindingsSection(aReportSource(assessedRecords)))

    expect(runs).toContain('{"text":"1","toSection":"evidence-1"}')
    expect(runs).toContain('{"text":"3","toSection":"evidence-3"}')
    expect(runs).not.toContain('evidence-4')
  })

  it('cites nothing where these readers have no index', () => {
    const lines = wordsOf(
      buildFindingsSection(aReportSource(assessedRecords, { citations: new Map() })),
    )

    expect(lines.filter((line) => /\[\d/.test(line))).toEqual([
      expect.stringContaining('A number in brackets, such as [3]'),
    ])
  })

  it('says when a domain has no strength and nothing rated, and that nothing is added up', () => {
    const lines = linesWith()
    const start = lines.findIndex((line) => line.startsWith('E. '))

    expect(lines.slice(start + 1, start + 5)).toEqual([
      'What is strong',
      'No strength has been entered here.',
      'What is of concern, or needed',
      'Nothing has been rated here.',
    ])
    expect(lines[1]).toContain('Nothing is added up')
  })

  it('lets no answer through from a factor that is closed, mark, account or view', () => {
    const before = finding(210, 'B2', {
      strength: '2',
      strengthText: 'Strength of B2',
      concern: '3',
      concernText: 'Account of B2',
      childView: 'differ',
      childViewText: 'View of B2',
      identityNote: 'Note of B2',
    })
    const lines = linesWith(open, before)
    const own = lines.filter((line) => line.startsWith('B2 '))

    expect(lines.join('\n')).not.toContain('of B2')
    expect(own.some((line) => /Concern \d|Strength \d|\d of 3/.test(line))).toBe(false)
    expect(own).toEqual([expect.stringMatching(/Closed for now\. Closed while/)])
  })

  it('shows that somebody may not be safe today, though the rest is not known, not rated or closed', () => {
    const today = { immediateSafety: 'yes', immediateSafetyText: 'Theo; Ruth told' }
    const lines = linesWith(
      open,
      finding(210, 'A2', today),
      finding(211, 'A3', { ...today, concern: 'not_enough', concernText: 'Nobody knows' }),
      finding(212, 'B4', today),
    )

    for (const code of ['A2', 'A3', 'B4'])
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^${code} [^.]+\\. .*Today: Theo; Ruth told\\.`)),
      )
  })

  it('cites what speaks against it once: with its strength, or beside it where there is none', () => {
    const against = aRecord(213, 'evidence', {
      ...helped.body,
      when: '2026-02-12',
      contradicts: ['A4'],
    })

    expect(linesWith(against)).toContain(
      'A4 Who could be affected now. Strength 1 of 3, emerging. Paul watches when he is in. [3]',
    )
    const none = { ...against, body: { ...against.body, contradicts: ['A5'] } }
    expect(linesWith(none)).toContain(
      'A5 Phones, gaming and online life. Concern not known: not enough information. Nobody knows what he does online. Speaks against it: [3].',
    )
  })

  it('is to be read again when it cites what was withdrawn or found not to be so', () => {
    const again = (standing: 'withdrawn' | 'not_substantiated' | 'alleged') =>
      linesWith(
        aRecord(213, 'evidence', { ...helped.body, contradicts: ['A4'] }, { standing }),
        finding(214, 'C2', { concern: '1', concernText: 'Once' }),
      ).filter((line) => line.includes('To be read again'))

    expect(again('alleged')).toEqual([])
    for (const standing of ['withdrawn', 'not_substantiated'] as const)
      expect(again(standing)).toEqual([expect.stringMatching(/^A4 .*Concern 4/)])
  })

  it('rests on the evidence that these readers may see, and on no other', () => {
    const without = assessedRecords.filter(({ noun }) => noun !== 'evidence')
    const lines = wordsOf(buildFindingsSection(aReportSource(without)))

    expect(lines.join('\n')).not.toMatch(/\[[12]/)
    expect(lines).toContainEqual(expect.stringContaining(`${urgent.body.concernText}`))
  })
})
