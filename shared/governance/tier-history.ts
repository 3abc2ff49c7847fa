import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import { formatDate } from '../dates/format-date.ts'
import type { Policies } from './policies.ts'

/** How a decision on the tier relates to the one before it. `not_comparable`: a tier is no longer in the policy. */
export type TierDirection = 'initial' | 'up' | 'down' | 'same' | 'not_comparable'

/** One decision on the tier, with how it relates to the one before. */
export interface TierStep {
  readonly record: CaseRecord<'tier_decision'>
  /** The tier's label; its code when the policy no longer has it. */
  readonly label: string
  readonly direction: TierDirection
  /** "Stepped up to Acute, 4 February 2026". */
  readonly words: string
}

/** Lists every decision on the tier, earliest first; the last one is the tier today. Empty when none was made. */
export function deriveTierHistory(
  file: Pick<CaseFile, 'records'>,
  policies: Pick<Policies, 'tiers'>,
): readonly TierStep[] {
  const levels = policies.tiers.tiers
  const levelOf = (code: string) => levels.findIndex((tier) => tier.code === code)
  const decisions = recordsOf(file, 'tier_decision').toSorted(
    (a, b) => compareText(a.body.on, b.body.on) || compareText(a.createdAt, b.createdAt),
  )
  return decisions.map((record, index) => {
    const label = levels[levelOf(record.body.tier)]?.label ?? record.body.tier
    const before = decisions[index - 1]
    const direction =
      before === undefined
        ? 'initial'
        : compare(levelOf(before.body.tier), levelOf(record.body.tier))
    const words = `${directionWords[direction]} ${label}, ${formatDate(record.body.on)}`
    return { record, label, direction, words }
  })
}

function compare(before: number, after: number): TierDirection {
  if (before < 0 || after < 0) return 'not_comparable'
  return after === before ? 'same' : after > before ? 'up' : 'down'
}

const directionWords: { readonly [D in TierDirection]: string } = {
  initial: 'First placed at',
  up: 'Stepped up to',
  down: 'Stepped down to',
  same: 'Kept at',
  not_comparable: 'Placed at',
}
