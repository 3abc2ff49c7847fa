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

/** Caps confidence at medium where fewer than two independent sources speak; what was chosen is kept beside it. */
export function capConfidence(
  said: Confidence | undefined,
  sources: number,
): ShownConfidence | undefined {
  if (said === undefined) return undefined
  if (said !== 'high' || sources >= 2) return { said, shown: said }
  const has = sources === 0 ? 'no source is linked' : 'only one source is linked'
  return {
    said,
    shown: 'medium',
    because: `Shown as medium: ${has}, and high needs two that do not depend on each other.`,
  }
}
