import type { CaseRecord } from '../case/nouns.ts'

/** How good the evidence is, in the assessor's judgement. */
export type Confidence = NonNullable<CaseRecord<'finding'>['body']['confidence']>

/** The confidence that was chosen, and the one that is shown. */
export interface ShownConfidence {
  readonly said: Confidence
  readonly shown: Confidence
  /** Why less is shown than was said; absent when it is the same. */
  readonly because?: string
}

/**
 * Caps confidence at medium where fewer than two independent sources speak, and at low where none does; what was chosen
 * is kept beside it.
 */
export function capConfidence(
  said: Confidence | undefined,
  sources: number,
): ShownConfidence | undefined {
  if (said === undefined) return undefined
  if (sources === 0 && said !== 'low')
    return {
      said,
      shown: 'low',
      because: 'Shown as low: no source is linked, or none that is linked still counts.',
    }
  if (said !== 'high' || sources >= 2) return { said, shown: said }
  return {
    said,
    shown: 'medium',
    because:
      'Shown as medium: only one source is linked, and high needs two that do not depend on each other.',
  }
}
