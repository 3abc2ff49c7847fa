import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { warningSeconds, watchForUse } from '../../../main/handlers/idle-lock.ts'

const minuteMs = 60_000

describe('the idle lock', () => {
  let monotonicMs: number
  let warned: number[]
  let locked: number
  beforeEach(() => {
    vi.useFakeTimers()
    monotonicMs = 0
    warned = []
    locked = 0
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function watch(minutes: number, touched = true) {
    const idle = watchForUse({
      minutes,
      monotonicMs: () => monotonicMs,
      wallMs: Date.now,
      warn: (seconds) => warned.push(seconds),
      lock: () => {
        locked += 1
      },
    })
    if (touched) idle.touch()
    return idle
  }

  /** Lets time pass on both clocks, a second at a time. */
  function pass(ms: number) {
    for (let gone = 0; gone < ms; gone += 1000) {
      monotonicMs += 1000
      vi.advanceTimersByTime(1000)
    }
  }

  it('warns once, thirty seconds before it locks', () => {
    watch(5)

    pass(5 * minuteMs - warningSeconds * 1000 - 1000)
    expect(warned).toEqual([])
    pass(1000)
    expect(warned).toEqual([30])
    pass(29_000)
    expect([warned, locked]).toEqual([[30], 0])
    pass(1000)
    expect(locked).toBe(1)
  })

  it('waits for nothing until somebody was there: a person may take long to type a passphrase', () => {
    const idle = watch(5, false)
    pass(60 * minuteMs)
    expect([warned, locked]).toEqual([[], 0])

    idle.touch()
    pass(5 * minuteMs)

    expect([warned, locked]).toEqual([[30], 1])
  })

  it('locks once only', () => {
    watch(1)

    pass(10 * minuteMs)

    expect(locked).toBe(1)
  })

  it('waits anew, and warns anew, after somebody was there', () => {
    const idle = watch(1)
    pass(45_000)
    expect(warned).toHaveLength(1)

    idle.touch()
    pass(29_000)
    expect([warned.length, locked]).toEqual([1, 0])
    pass(31_000)

    expect([warned.length, locked]).toEqual([2, 1])
  })

  it('locks after sleep, when only the wall clock went on', () => {
    watch(5)
    pass(1000)

    vi.setSystemTime(Date.now() + 8 * 60 * minuteMs)
    vi.advanceTimersByTime(1000)

    expect(locked).toBe(1)
  })

  it('locks in time when the wall clock is set back', () => {
    watch(5)

    vi.setSystemTime(Date.now() - 24 * 60 * minuteMs)
    pass(5 * minuteMs)

    expect(locked).toBe(1)
  })

  it('stops for good when told to', () => {
    const idle = watch(1)

    idle.stop()
    pass(10 * minuteMs)

    expect([warned, locked]).toEqual([[], 0])
  })
})
