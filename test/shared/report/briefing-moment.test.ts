import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { findBriefingMoment } from '../../../shared/report/briefing-moment.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

function aReferral(number: number, body: { readonly [code: string]: unknown }): CaseRecord {
  return aRecord(number, 'referral', {
    receivedOn: '2026-02-03',
    receivedTime: '11:40',
    fromWords: 'School',
    reason: 'A worry',
    mashDecision: 'strategy_discussion',
    ...body,
  })
}

function momentOf(now: string, ...records: readonly CaseRecord[]): string {
  return findBriefingMoment(aCaseFile(...records), parseIsoInstant(now))
}

const discussion = { discussionOn: '2026-02-04', discussionTime: '10:00' }

describe('the moment that a briefing looks at', () => {
  it.each(['2026-02-03T12:00:00.000Z', '2026-02-04T09:59:00.000Z', '2026-02-04T10:20:00.000Z'])(
    'is now at %s, until the day of the discussion is past: nothing entered late is lost',
    (now) => {
      expect(momentOf(now, aReferral(1, discussion))).toBe(now)
    },
  )

  it('is the end of the day of the discussion once that is past', () => {
    const now = '2026-02-05T08:00:00.000Z'
    expect(momentOf(now, aReferral(1, discussion))).toBe('2026-02-04T23:59:00.000Z')
  })

  it('is now when the person says so, however long the discussion is past', () => {
    const now = parseIsoInstant('2026-11-23T08:00:00.000Z')
    const file = aCaseFile(aReferral(1, discussion))
    expect(findBriefingMoment(file, now, 'now')).toBe(now)
  })

  it('goes by the clock in London, also in summer', () => {
    const summer = { discussionOn: '2026-07-01', discussionTime: '10:00' }
    const now = '2026-11-23T08:00:00.000Z'
    expect(momentOf(now, aReferral(1, summer))).toBe('2026-07-01T22:59:00.000Z')
  })

  it('is now for a case without a referral, or without a discussion arranged', () => {
    const now = '2026-02-04T09:00:00.000Z'
    expect(momentOf(now)).toBe(now)
    expect(momentOf(now, aReferral(1, {}))).toBe(now)
  })

  it('goes by the latest referral, whatever the order in which they were entered', () => {
    const now = '2026-11-23T08:00:00.000Z'
    const later = aReferral(1, { receivedOn: '2026-06-01', discussionOn: '2026-06-02' })
    const earlier = aReferral(2, discussion)
    expect(momentOf(now, later, earlier)).toBe('2026-06-02T22:59:00.000Z')
    const waiting = aReferral(3, { receivedOn: '2026-11-20' })
    expect(momentOf(now, earlier, waiting)).toBe(now)
  })

  it('is never after now, and never moves on once the discussion is past', () => {
    const file = loadPracticeCase()
    const held = '2026-02-04T23:59:00.000Z'
    const days = { min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(days), (date) => {
        const now = parseIsoInstant(date.toISOString())
        expect(findBriefingMoment(file, now)).toBe(now < held ? now : held)
      }),
    )
  })
})
