import { describe, expect, it } from 'vitest'
import { buildReferralSection } from '../../../../../shared/report/sections/intake/build-referral-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, kai } from '../a-section-source.ts'

const referral = {
  receivedOn: '2026-02-03',
  receivedTime: '11:40',
  fromWords: 'Northfield Academy',
  reason: 'A report about a younger child.',
  mashDecision: 'awaited',
}

describe('the child and the referral', () => {
  it('say in words what was not entered', () => {
    expect(wordsOf(buildReferralSection(aSectionSource([])))).toEqual([
      'The child and the referral',
      'Child: Nothing entered.',
      'Referral: Nothing entered.',
      'MASH: Nothing entered.',
      'This discussion: Nothing entered; starts when the referral is entered. Initial child protection conference starts when the date of the strategy discussion is entered. Assessment finished starts when the referral is entered.',
    ])
    expect(wordsOf(buildReferralSection(aSectionSource([kai])))).toContain(
      'Priority flags: None entered.',
    )
  })

  it('give age, flags of that day with their source, MASH reference and decision, and clocks', () => {
    const flag = { person: kai.id, flag: 'in_care', from: '2026-01-14', source: 'social worker' }
    const records = [
      kai,
      aRecord(10, 'priority_flag', flag),
      aRecord(11, 'priority_flag', { ...flag, flag: 'learning_disability', from: '2021-09-01' }),
      aRecord(12, 'priority_flag', { ...flag, flag: 'removal_from_family', to: '2026-02-03' }),
      aRecord(13, 'referral', {
        ...referral,
        mashReference: 'M-1',
        mashDecision: 'strategy_discussion',
        mashDecidedOn: '2026-02-03',
        mashDecidedBy: 'Duty manager: a younger child',
        discussionOn: '2026-02-04',
        discussionTime: '10:00',
        discussionPlace: 'By video call',
      }),
      aRecord(14, 'referral', { ...referral, receivedOn: '2024-05-20' }),
    ]

    expect(wordsOf(buildReferralSection(aSectionSource(records))).slice(1)).toEqual([
      'Child: Kai, 13 years 10 months (born 9 March 2012). School: nothing entered. Identity and language: nothing entered.',
      'Communication: Nothing entered.',
      'Priority flags: In care, from 14 January (social worker); learning disability, from 1 September 2021 (social worker).',
      'Referral: 3 February 2026, 11:40am, from Northfield Academy: A report about a younger child. Earlier referrals: 20 May 2024.',
      'MASH: Reference M-1. Decision: Strategy discussion, 3 February. Duty manager: a younger child.',
      'This discussion: Arranged for 4 February 2026, 10:00am; due 4 February, 11:40am: in time. By video call. Initial child protection conference due 25 February. Assessment finished due 9 April.',
    ])
  })

  it.each([
    [
      { discussionOn: '2026-02-04' },
      'Arranged for 4 February 2026; due 4 February, 11:40am: in time.',
    ],
    [
      { discussionOn: '2026-02-05', discussionTime: '09:00' },
      'Arranged for 5 February 2026, 9:00am; due 4 February, 11:40am: late.',
    ],
    [
      { discussionOn: '2026-02-04', discussionTime: '09:00', discussionHeld: 'yes' },
      'Arranged for 4 February 2026, 9:00am; due 4 February, 11:40am: in time.',
    ],
    [
      { discussionOn: '2026-02-04', discussionTime: '09:00', discussionHeld: 'no' },
      'Postponed or cancelled; was arranged for 4 February 2026, 9:00am; due 4 February, 11:40am.',
    ],
  ])('say of a discussion with %j when it was due, and never that it was held', (more, words) => {
    const one = aRecord(13, 'referral', { ...referral, ...more })
    const line = wordsOf(buildReferralSection(aSectionSource([kai, one]))).at(-1)

    expect(line).toContain(`This discussion: ${words}`)
    expect(line).not.toMatch(/\bheld\b/)
  })

  it('say when a clock is late', () => {
    const late = aRecord(13, 'referral', { ...referral, receivedOn: '2026-02-02' })
    const lines = wordsOf(buildReferralSection(aSectionSource([kai, late])))

    expect(lines.at(-1)).toMatch(
      /This discussion: Nothing entered; due 3 February, 11:40am \(21 hours late/,
    )
  })
})
