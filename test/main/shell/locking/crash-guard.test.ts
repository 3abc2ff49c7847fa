import { describe, expect, it } from 'vitest'
import { crashLimit, createCrashGuard } from '../../../../main/shell/locking/crash-guard.ts'

function guardAt(times: readonly number[]): readonly boolean[] {
  let now = 0
  const guard = createCrashGuard(() => now)
  return times.map((time) => {
    now = time
    return guard.recordCrash()
  })
}

describe('createCrashGuard', () => {
  it('stops at the third crash within five minutes', () => {
    expect(guardAt([0, 1000, 299_999])).toEqual([false, false, true])
  })

  it('forgets a crash after five minutes', () => {
    expect(guardAt([0, 1000, crashLimit.withinMs, crashLimit.withinMs + 999])).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('goes on stopping while they keep coming', () => {
    expect(guardAt([0, 0, 0, 0])).toEqual([false, false, true, true])
  })
})
