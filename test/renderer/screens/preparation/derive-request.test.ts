import { describe, expect, it } from 'vitest'
import { deriveRequest } from '../../../../renderer/screens/preparation/derive-request.ts'
import type { Body } from '../../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { aRecord } from '../a-record.ts'

function aRequest(body: Partial<Body<'information_request'>>) {
  return aRecord('information_request', 'r', {
    toWords: 'School',
    what: 'Attendance',
    why: 'Needed',
    askedOn: parseIsoDate('2026-03-01'),
    state: 'asked',
    ...body,
  })
}

const today = parseIsoDate('2026-03-16')

describe('a request for information', () => {
  it('says how long ago it was asked', () => {
    expect(deriveRequest(aRequest({}), today)).toEqual({
      isWaiting: true,
      isLate: false,
      words: 'Asked 1 March 2026, 15 days ago',
    })
  })

  it.each([
    ['2026-03-17', false, ''],
    ['2026-03-16', false, ''],
    ['2026-03-15', true, ', 1 day late'],
  ])('wanted by %s is late only when that day is over', (dueOn, isLate, late) => {
    const state = deriveRequest(aRequest({ dueOn: parseIsoDate(dueOn) }), today)

    expect(state.isLate).toBe(isLate)
    expect(state.words).toMatch(new RegExp(`wanted by \\d+ March 2026${late}$`))
  })

  it('is never late once it was answered', () => {
    const request = aRequest({
      state: 'answered',
      dueOn: parseIsoDate('2026-03-02'),
      answeredOn: parseIsoDate('2026-03-10'),
    })

    expect(deriveRequest(request, today)).toEqual({
      isWaiting: false,
      isLate: false,
      words: 'Asked 1 March 2026, answered 10 March 2026',
    })
  })
})
