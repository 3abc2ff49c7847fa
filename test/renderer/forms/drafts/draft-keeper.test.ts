import { describe, expect, it } from 'vitest'
import {
  createDraftKeeper,
  flushDrafts,
  longestWaitMs,
  pauseMs,
  registerKeeper,
  takeBackMs,
} from '../../../../renderer/forms/drafts/draft-keeper.ts'
import type { Reply } from '../../../../shared/contract/messages.ts'

type Saved = Reply<{ readonly savedAt: string }>

/** A clock that only moves when told, and saves that are answered only when told. */
function aKeeper() {
  let nowMs = 0
  let timers: { readonly at: number; readonly run: () => void }[] = []
  const answers: ((reply: Saved) => void)[] = []
  const saves: number[] = []
  const keeper = createDraftKeeper({
    save: () => {
      saves.push(nowMs)
      return new Promise((resolve) => answers.push(resolve))
    },
    setTimer: (run, ms) => {
      const timer = { at: nowMs + ms, run }
      timers.push(timer)
      return timer
    },
    clearTimer: (timer) => {
      timers = timers.filter((one) => one !== timer)
    },
  })
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    keeper,
    saves,
    /** Moves the clock on, one due timer at a time. */
    pass: async (ms: number) => {
      const end = nowMs + ms
      for (;;) {
        const next = timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        nowMs = next.at
        timers = timers.filter((one) => one !== next)
        next.run()
        await settle()
      }
      nowMs = end
    },
    answer: async (reply: Saved) => {
      answers.shift()?.(reply)
      await settle()
    },
  }
}

const ok = { ok: true, value: { savedAt: '2026-02-04T09:00:00.000Z' } } as const
const refused = { ok: false, error: { code: 'disk_full', message: 'Free some space.' } } as const

describe('createDraftKeeper', () => {
  it('saves once typing has paused, and says saved only after the answer', async () => {
    const { keeper, saves, pass, answer } = aKeeper()

    keeper.touch()
    await pass(pauseMs - 1)
    expect(saves).toEqual([])
    await pass(1)
    expect(saves).toEqual([pauseMs])
    expect(keeper.state()).toEqual({ kind: 'saving' })
    await answer(ok)

    expect(keeper.state()).toEqual({ kind: 'saved', savedAt: '2026-02-04T09:00:00.000Z' })
  })

  it('saves at the longest wait while typing never pauses', async () => {
    const { keeper, saves, pass } = aKeeper()

    for (let typed = 0; typed <= longestWaitMs; typed += 100) {
      keeper.touch()
      await pass(100)
    }

    expect(saves).toEqual([longestWaitMs])
  })

  it('does not say saved while newer text waits, and saves that text next', async () => {
    const { keeper, saves, pass, answer } = aKeeper()

    keeper.touch()
    await pass(pauseMs)
    keeper.touch()
    await answer(ok)
    expect(keeper.state()).toEqual({ kind: 'saving' })
    await pass(pauseMs)
    await answer(ok)

    expect(saves).toHaveLength(2)
    expect(keeper.state().kind).toBe('saved')
  })

  it('takes back what it said once the first key after a save is drawn', async () => {
    const { keeper, pass, answer } = aKeeper()
    const seen: string[] = []

    keeper.touch()
    await pass(pauseMs)
    await answer(ok)
    keeper.subscribe(() => seen.push(keeper.state().kind))
    keeper.touch()
    keeper.touch()
    expect(seen).toEqual([])
    await pass(takeBackMs)

    expect(seen).toEqual(['saving'])
  })

  it('leaves what it said when the text was done with another way in between', async () => {
    const { keeper, pass, answer } = aKeeper()

    keeper.touch()
    await pass(pauseMs)
    await answer(ok)
    keeper.touch()
    await keeper.settle()
    await pass(takeBackMs)

    expect(keeper.state().kind).toBe('saved')
  })

  it('says not saved until a write is confirmed, and tries again by itself', async () => {
    const { keeper, saves, pass, answer } = aKeeper()
    const seen: string[] = []
    keeper.subscribe(() => seen.push(keeper.state().kind))

    keeper.touch()
    await pass(pauseMs)
    await answer(refused)
    expect(keeper.state()).toEqual({ kind: 'not_saved', message: 'Free some space.' })
    await pass(longestWaitMs * 5)
    await answer(ok)

    expect(saves).toHaveLength(2)
    expect(seen).toEqual(['saving', 'not_saved', 'saved'])
  })

  it('saves one at a time and in order, also when it is hurried', async () => {
    const { keeper, saves, answer } = aKeeper()

    keeper.touch()
    const first = keeper.flush()
    keeper.touch()
    const second = keeper.flush()
    const third = keeper.flush()
    expect(saves).toHaveLength(1)
    await answer(ok)
    expect(saves).toHaveLength(2)
    await answer(ok)
    await Promise.all([first, second, third])

    expect(saves).toHaveLength(2)
  })

  it('forgets what was not saved yet when the record itself is saved', async () => {
    const { keeper, saves, pass } = aKeeper()

    keeper.touch()
    await keeper.settle()
    await pass(longestWaitMs * 2)

    expect(saves).toEqual([])
  })
})

describe('flushDrafts', () => {
  it('saves every form on the page, and no form that has gone', async () => {
    const [here, gone] = [aKeeper(), aKeeper()]
    const unregister = registerKeeper(here.keeper)
    registerKeeper(gone.keeper)()
    here.keeper.touch()
    gone.keeper.touch()

    const flushed = flushDrafts()
    await here.answer(ok)
    await flushed
    unregister()

    expect([here.saves.length, gone.saves.length]).toEqual([1, 0])
  })
})
