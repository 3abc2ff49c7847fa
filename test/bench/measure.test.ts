import { describe, expect, it } from 'vitest'
import { buildRow, median, timeByTurns, wordTable } from './measure.ts'

describe('a measurement', () => {
  it('takes turns, every second round backwards, and leaves the first turns out', async () => {
    const order: string[] = []
    const times = await timeByTurns(
      { ours: () => order.push('ours'), theirs: () => order.push('theirs') },
      2,
      1,
    )

    expect(order).toEqual(['theirs', 'ours', 'ours', 'theirs', 'theirs', 'ours'])
    expect(times.ours).toHaveLength(2)
    expect(times.theirs).toHaveLength(2)
  })

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 3],
    [[5], 5],
    [[], Number.NaN],
  ])('has the middle of %j as its median', (numbers, expected) => {
    expect(median(numbers)).toBe(expected)
  })

  it('is a ratio of medians, with the quartiles of the pairs', () => {
    expect(buildRow('a', [1, 2, 300, 4], [2, 2, 100, 2], 1.3)).toEqual({
      what: 'a',
      ratio: 2,
      spread: [1, 3],
      target: 1.3,
      scale: '4.00 ms over 2.00 ms',
    })
  })

  it('says in the table whether its target was met', () => {
    const rows = [
      buildRow('a', [1], [1], 1.3),
      buildRow('b', [2], [1], 1.3),
      buildRow('c', [1], [1]),
    ]
    const [, ...lines] = wordTable(rows).split('\n')

    expect(lines.map((line) => /met|MISSED/.exec(line)?.[0])).toEqual(['met', 'MISSED', undefined])
  })
})
