/** One line of the table: one time over another in the same run. */
export type BenchRow = {
  readonly what: string
  /** Median over median. */
  readonly ratio: number
  /** The lower and upper quartile of the ratios of two measurements made one after the other. */
  readonly spread: readonly [number, number]
  /** At most this; absent where the figure only informs. */
  readonly target?: number
  /** The two medians in words, for a sense of scale; the ratio is the figure. */
  readonly scale?: string
}

/** The times of each way in milliseconds, in the order measured; the same number for each. */
export type Times = Readonly<Record<string, readonly number[]>>

/**
 * Times each way in milliseconds, by turns, after some unmeasured turns each. Every second round goes backwards, so
 * that no way always runs in the wake of the same other.
 */
export async function timeByTurns(
  ways: Readonly<Record<string, () => unknown>>,
  rounds: number,
  warmUps = 2,
): Promise<Times> {
  const times: Record<string, number[]> = Object.fromEntries(
    Object.keys(ways).map((way) => [way, []]),
  )
  for (let round = -warmUps; round < rounds; round++) {
    const turns = Object.entries(ways)
    for (const [way, work] of round % 2 === 0 ? turns : turns.reverse()) {
      const startedAt = performance.now()
      await work()
      if (round >= 0) times[way]?.push(performance.now() - startedAt)
    }
  }
  return times
}

/** The value that a share (0 to 1) of the numbers lies below, without interpolation. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(numbers.length * share), numbers.length - 1)] ?? Number.NaN
}

/** The middle value; of an even number, the upper of the middle two. NaN of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** Sets one list of times (with at least one in it) against another measured by turns with it. */
export function buildRow(
  what: string,
  ours: readonly number[],
  theirs: readonly number[],
  target?: number,
): BenchRow {
  const pairs = ours.map((time, index) => time / (theirs[index] ?? Number.NaN))
  const scale = `${formatTime(median(ours))} over ${formatTime(median(theirs))}`
  const row = { what, ratio: median(ours) / median(theirs), scale }
  const spread = [quantile(pairs, 0.25), quantile(pairs, 0.75)] as const
  return target === undefined ? { ...row, spread } : { ...row, spread, target }
}

function formatTime(ms: number): string {
  return ms >= 100 ? `${Math.round(ms)} ms` : `${ms.toFixed(2)} ms`
}

/** Words the rows as a table in plain text, one line each under a heading. */
export function wordTable(rows: readonly BenchRow[]): string {
  const lines = [
    ['figure', 'ratio', 'from', 'to', 'target', 'scale'],
    ...rows.map((row) => [
      row.what,
      row.ratio.toFixed(2),
      row.spread[0].toFixed(2),
      row.spread[1].toFixed(2),
      row.target === undefined
        ? ''
        : `${row.ratio <= row.target ? 'met' : 'MISSED'} (${row.target})`,
      row.scale ?? '',
    ]),
  ]
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
