import { describe, expect, it } from 'vitest'
import {
  numberSessions,
  wordSession,
} from '../../../../renderer/screens/sessions/number-sessions.ts'
import { aSession } from './a-session.ts'

describe('the numbers of sessions', () => {
  it('follow the days, then the times, and one that fell through keeps its own', () => {
    const records = [
      aSession('late', { on: '2026-03-11', at: '16:00' }),
      aSession('last', { on: '2026-03-20' }),
      aSession('fell through', { on: '2026-03-05', outcome: 'cancelled' }),
      aSession('early', { on: '2026-03-11', at: '09:00' }),
    ]

    const numbered = numberSessions({ records })

    expect(numbered.map(({ number, record }) => [number, record.id])).toEqual([
      [1, 'fell through'],
      [2, 'early'],
      [3, 'late'],
      [4, 'last'],
    ])
  })

  it('name a session as a source', () => {
    expect(wordSession({ record: aSession('s'), number: 3 })).toBe('Session 3, 11 March 2026')
  })
})
