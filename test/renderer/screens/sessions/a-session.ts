import type { Body, CaseRecord } from '../../../../shared/case/nouns.ts'
import { aRecord } from '../a-record.ts'

/** A session as a test wants it: with one child, on one day, as it was noted. */
export function aSession(id: string, body: object = {}): CaseRecord<'session'> {
  // The ids and days are plain words.
  const whole = { with: ['kai'], on: '2026-03-11', purpose: 'A talk', outcome: 'attended', ...body }
  return aRecord('session', id, whole as unknown as Body<'session'>)
}
