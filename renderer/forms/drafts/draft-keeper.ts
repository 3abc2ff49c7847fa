import type { Reply } from '../../../shared/contract/messages.ts'

/** How long typing must pause before what was typed is saved, in milliseconds. */
export const pauseMs = 500
/** The longest time typed text waits while typing goes on, in milliseconds. */
export const longestWaitMs = 2000
/** How long "saved" may stand after a key, in milliseconds: the key is drawn first, and nobody has looked up by then. */
export const takeBackMs = 50

/** What is known about saving a draft. */
export type DraftState =
  | { readonly kind: 'nothing_to_save' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'not_saved'; readonly message: string }

/** What a keeper needs: how to save what is typed now. The timers are passed in for tests. */
export interface DraftKeeperOptions {
  readonly save: () => Promise<Reply<{ readonly savedAt: string }>>
  readonly setTimer?: (run: () => void, ms: number) => unknown
  readonly clearTimer?: (timer: unknown) => void
}

/** Saves what is typed, soon and in order. */
export interface DraftKeeper {
  /** Something was typed, pasted, dropped or chosen. */
  readonly touch: () => void
  /** Saves at once what has not been saved; done when the answer is there. */
  readonly flush: () => Promise<void>
  /** Forgets what was not saved yet, because it was saved another way or thrown away; waits for a save under way. */
  readonly settle: () => Promise<void>
  /** What is known about saving now. */
  readonly state: () => DraftState
  /** Listens for a new state. Returns the function that stops. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Every keeper with a form on the page, so that locking and leaving can save them all. */
const keepers = new Set<DraftKeeper>()

/** Saves every form on the page at once: before locking, before the window goes. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...keepers].map((keeper) => keeper.flush()))
}

/** Puts a keeper among those that `flushDrafts` saves. @returns The function that takes it away. */
export function registerKeeper(keeper: DraftKeeper): () => void {
  keepers.add(keeper)
  return () => void keepers.delete(keeper)
}

/**
 * Makes a keeper for one form: it saves half a second after a pause, and at most two seconds after the first unsaved
 * key while typing goes on. One save at a time; "saved" is told only after the answer, and never while newer text waits.
 */
export function createDraftKeeper(options: DraftKeeperOptions): DraftKeeper {
  const {
    save,
    setTimer = (run, ms) => setTimeout(run, ms),
    clearTimer = (timer) => clearTimeout(timer as number), // only ever what setTimer returned
  } = options
  let pause: unknown
  let longest: unknown
  let isTakingBack = false
  let isDirty = false
  let underWay: Promise<void> | undefined
  let state: DraftState = { kind: 'nothing_to_save' }
  const listeners = new Set<() => void>()

  const onState = (next: DraftState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const takeBackSaved = () => {
    isTakingBack = false
    if (isDirty && state.kind === 'saved') onState({ kind: 'saving' })
  }
  const stopTimers = () => {
    if (pause !== undefined) clearTimer(pause)
    if (longest !== undefined) clearTimer(longest)
    pause = undefined
    longest = undefined
  }
  const saveOnce = async () => {
    stopTimers()
    isDirty = false
    // "Not saved" stays until a write is confirmed.
    if (state.kind !== 'not_saved') onState({ kind: 'saving' })
    const reply = await save()
    if (!reply.ok) {
      isDirty = true
      onState({ kind: 'not_saved', message: reply.error.message })
    } else if (!isDirty) onState({ kind: 'saved', savedAt: reply.value.savedAt })
    return reply.ok
  }
  const flush = async () => {
    while (underWay) await underWay
    if (!isDirty) return
    let isOk = false
    underWay = saveOnce().then((ok) => {
      isOk = ok
      underWay = undefined
    })
    await underWay
    // Typed while it was being saved: the timers of that typing save it; a failed save is tried again by the next.
    if (!isOk && longest === undefined) longest = setTimer(() => void flush(), longestWaitMs * 5)
  }

  return {
    touch: () => {
      isDirty = true
      // "Saved" would be untrue of what was just typed; taking it back must not hold up the key.
      if (state.kind === 'saved' && !isTakingBack) {
        isTakingBack = true
        setTimer(takeBackSaved, takeBackMs)
      }
      if (pause !== undefined) clearTimer(pause)
      pause = setTimer(() => void flush(), pauseMs)
      longest ??= setTimer(() => void flush(), longestWaitMs)
    },
    flush,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    settle: async () => {
      stopTimers()
      isDirty = false
      while (underWay) await underWay
      stopTimers()
      isDirty = false
    },
  }
}
