import type { Browser, CDPSession, Page } from 'playwright-core'

/** What each key of one stretch of typing cost, in milliseconds. */
export interface TypedKeys {
  /** The work of the page's thread from the start of keydown to the end of the frame that shows it. */
  readonly workMs: readonly number[]
  /** What the page itself is told by Event Timing: keydown to next paint, in steps of 8 ms; 0 below its 16 ms. */
  readonly eventMs: readonly number[]
}

/** One event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

const betweenKeysMs = 60

/** Types into what has focus in a page while the browser traces itself, and reads from the trace what each key cost. */
export async function measureTyping(
  browser: Browser,
  page: Page,
  count: number,
): Promise<TypedKeys> {
  await page.evaluate(observe)
  const trace = await traceWhile(browser, async () => {
    for (let key = 0; key < count; key++) {
      await page.keyboard.press('abcdefghij '[key % 11] ?? 'a')
      await page.waitForTimeout(betweenKeysMs)
    }
  })
  const eventMs = await page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'keydownDurations')
    return Array.isArray(seen) ? seen.map(Number) : []
  })
  const padded = [
    ...Array.from({ length: Math.max(count - eventMs.length, 0) }, () => 0),
    ...eventMs,
  ]
  return { workMs: readWork(trace), eventMs: padded }
}

function observe(): void {
  const durations: number[] = []
  Reflect.set(window, 'keydownDurations', durations)
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'keydown') durations.push(entry.duration)
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

async function traceWhile(
  browser: Browser,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const session: CDPSession = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[])) // the shape of Chromium's trace events
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  })
  await work()
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve())
  })
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events
}

/**
 * Reads from a trace, for each keydown, the time that the page's thread was busy from its start to the end of the next
 * commit of a frame: handlers, React, style, layout and paint, but not the waiting for the screen in between.
 */
function readWork(events: readonly TraceEvent[]): readonly number[] {
  const ofKeys = events.filter(
    ({ name, ph, args }) =>
      name === 'EventDispatch' && ph === 'X' && args?.data?.type === 'keydown',
  )
  const [first] = ofKeys
  if (!first) throw new Error('The trace holds no key')
  const onThread = events.filter(
    ({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid,
  )
  const tasks = onThread.filter(({ name }) => name === 'RunTask').map(spanOf)
  const commits = onThread.filter(({ name }) => name === 'Commit').map(spanOf)
  return ofKeys.flatMap((key) => {
    const from = key.ts
    const frame = commits.filter(([, end]) => end >= from).sort((a, b) => a[1] - b[1])[0]
    if (!frame) return []
    const busy = tasks.map(([start, end]) => Math.min(end, frame[1]) - Math.max(start, from))
    return [busy.filter((us) => us > 0).reduce((sum, us) => sum + us, 0) / 1000]
  })
}

function spanOf({ ts, dur = 0 }: TraceEvent): readonly [number, number] {
  return [ts, ts + dur]
}
