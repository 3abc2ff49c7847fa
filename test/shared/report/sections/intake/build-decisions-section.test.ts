import { describe, expect, it } from 'vitest'
import { parseIsoDate, parseIsoInstant } from '../../../../../shared/dates/iso-date.ts'
import { buildDecisionsSection } from '../../../../../shared/report/sections/intake/build-decisions-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, child1, dana, helen, kai, mia } from '../a-section-source.ts'

const room = '☐ yes  ☐ no  ☐ other'
const tier = { reasons: 'Two concerns', alternatives: 'Acute: too much' }

describe('decisions asked', () => {
  it('say in words that nothing was entered', () => {
    expect(wordsOf(buildDecisionsSection(aSectionSource([dana]))).slice(1)).toEqual([
      'No child has been entered.',
      'Tier proposed: nothing entered.',
    ])
  })

  it('stand for every child, with the reason and room for what is decided', () => {
    const asked = aRecord(10, 'decision_asked', {
      child: mia.id,
      decision: 's17',
      reason: 'Lives with Kai',
    })

    expect(
      wordsOf(buildDecisionsSection(aSectionSource([kai, mia, child1, dana, asked]))).slice(1, 4),
    ).toEqual([
      `Mia, half-sister | Section 17 assessment | Lives with Kai | ${room}`,
      `Kai | Nothing entered | Nothing entered | ${room}`,
      `Child 1 | Nothing entered | Nothing entered | ${room}`,
    ])
  })

  it('end with the tier, why, what else was considered, who agreed, and what stood before', () => {
    const records = [
      helen,
      aRecord(10, 'tier_decision', { ...tier, tier: 'vulnerable', on: '2024-05-20' }),
      aRecord(11, 'tier_decision', {
        ...tier,
        tier: 'complex',
        on: '2026-02-04',
        agreedBy: [helen.id],
        agreedByWords: 'duty manager',
        disagreement: 'School: too low',
        reviewOn: '2026-02-25',
      }),
    ]

    expect(wordsOf(buildDecisionsSection(aSectionSource(records))).at(-1)).toBe(
      'Tier proposed: Complex, 4 February. Two concerns. Considered: Acute: too much. Agreed by DC Helen Shaw, duty manager. Disagreement: School: too low. Review on 25 February. Before that: First placed at Vulnerable, 20 May 2024.',
    )
  })

  it('say when nobody has agreed to the tier', () => {
    const records = [aRecord(10, 'tier_decision', { ...tier, tier: 'complex', on: '2026-02-04' })]

    expect(wordsOf(buildDecisionsSection(aSectionSource(records))).at(-1)).toContain(
      'Nobody has agreed to it yet.',
    )
  })
})

describe('decisions that were asked before', () => {
  const asked = aRecord(10, 'decision_asked', {
    child: mia.id,
    decision: 's17',
    reason: 'Starts tomorrow',
  })
  const meeting = (number: number, kind: string, on: string, decided: string) =>
    aRecord(number, 'meeting', { kind, on, decided })
  const linesOf = (...records: Parameters<typeof aSectionSource>[0][number][]) =>
    wordsOf(
      buildDecisionsSection(
        aSectionSource([mia, asked, ...records], {
          kind: 'planning_paper',
          on: parseIsoDate('2026-02-25'),
        }),
      ),
    )

  it('say when, so that no old tomorrow reads as a new one: once where it was one day', () => {
    const row = 'Mia, half-sister | Section 17 assessment |'
    const later = {
      ...aRecord(11, 'decision_asked', { child: kai.id, decision: 's47', reason: 'Harm' }),
      createdAt: parseIsoInstant('2026-02-10T09:00:00.000Z'),
    }

    expect(linesOf().slice(1, 3)).toEqual([
      'Asked on 3 February:',
      `${row} Starts tomorrow | ${room}`,
    ])
    expect(linesOf(kai, later).slice(1, 3)).toEqual([
      `${row} Asked on 3 February: Starts tomorrow | ${room}`,
      `Kai | Section 47 enquiry | Asked on 10 February: Harm | ${room}`,
    ])
  })

  it('have what meetings decided since for the child by name, but not the paper’s own meeting', () => {
    const other = meeting(20, 'other', '2026-02-10', 'Miah stays\nMia is seen, by Friday\nFootball')
    const own = meeting(21, 'planning', '2026-02-25', 'Mia moves')
    const before = meeting(22, 'other', '2026-02-01', 'Mia waits')

    expect(linesOf(other, own, before)[2]).toMatch(
      /\| Decided on 10 February: Mia is seen, by Friday\.$/,
    )
  })
})
