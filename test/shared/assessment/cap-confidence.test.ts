import { describe, expect, it } from 'vitest'
import { capConfidence } from '../../../shared/assessment/cap-confidence.ts'

describe('confidence', () => {
  it('is shown as it was said when two sources speak', () => {
    for (const said of ['low', 'medium', 'high'] as const)
      expect(capConfidence(said, 2)).toEqual({ said, shown: said })
  })

  it('is at most medium with fewer, keeps what was said, and says why', () => {
    for (const said of ['low', 'medium'] as const)
      expect(capConfidence(said, 1)).toEqual({ said, shown: said })
    expect(capConfidence('high', 1)).toEqual({
      said: 'high',
      shown: 'medium',
      because:
        'Shown as medium: only one source is linked, and high needs two that do not depend on each other.',
    })
  })

  it('is low when no source is left, and says why', () => {
    for (const said of ['medium', 'high'] as const)
      expect(capConfidence(said, 0)).toEqual({
        said,
        shown: 'low',
        because: 'Shown as low: no source is linked, or none that is linked still counts.',
      })
    expect(capConfidence('low', 0)).toEqual({ said: 'low', shown: 'low' })
  })

  it('is nothing when nothing was said', () => {
    expect(capConfidence(undefined, 5)).toBeUndefined()
  })
})
