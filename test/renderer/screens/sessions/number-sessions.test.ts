import { describe, expect, it } from 'vitest'
import {
  numberSessions,
  wordSession,
} from '../../../../renderer/screens/sessions/number-sessions.ts'
import { aRecord } from '../a-record.ts'
import { aSession } from './a-session.ts'

const kai = aRecord('person', 'kai', {
  name: 'Kai',
  role: 'child_assessed',
  lifeStatus: 'living',
})

describe('the numbers of sessions', () => {
  it('count those with the child by their day and time, without what fell through', () => {
    const records = [
      kai,
      aSession('late', { on: '2026-03-11', at: '16:00' }),
      aSession('last', { on: '2026-03-20' }),
      aSession('fell through', { on: '2026-03-05', outcome: 'cancelled' }),
      aSession('early', { on: '2026-03-11', at: '09:00' }),
      aSession('with others', { on: '2026-03-12', with: ['dana'] }),
    ]

    const numbered = numberSessions({ records })

    expect(numbered.map(({ number, record }) => [number, record.id])).toEqual([
      [undefined, 'fell through'],
      [1, 'early'],
      [2, 'late'],
      [undefined, 'with others'],
      [3, 'last'],
    ])
  })

  it('name a session as a source', () => {
    expect(wordSession({ record: aSession('s'), number: 3 })).toBe('Session 3, 11 March 2026')
    expect(wordSession({ record: aSession('s') })).toBe('Session of 11 March 2026')
  })
})
