import { concernOptions, strengthOptions } from '../case/vocabularies.ts'
import type { StrengthMark, WalkedFactor } from './walk-assessment.ts'

/**
 * Words what is said about the concern at a factor: "Concern 3, serious"; for what happened to the child, "Need 3,
 * serious". Whatever is not known is worded without any number.
 */
export function wordConcern({ concern, factor }: WalkedFactor): string {
  const what = factor.about === 'happened_to_child' ? 'Need' : 'Concern'
  switch (concern.kind) {
    case 'mark':
      return `${what} ${concern.mark}${wordOf(concernOptions, concern.mark)}`
    case 'unknown':
      return `${what} not known: not enough information`
    case 'not_rated':
      return `${what} not rated yet`
    case 'no_mark':
      return 'No mark, by design: words and strengths only'
    case 'closed':
      return 'Closed for now'
    case 'contested':
      return `${what} not known when what is contested is taken out`
  }
}

/** Words a strength: "Strength 2 of 3, present"; "Strength not chosen". */
export function wordStrength(strength: StrengthMark | undefined): string {
  return strength === undefined
    ? 'Strength not chosen'
    : `Strength ${strength} of 3${wordOf(strengthOptions, strength)}`
}

function wordOf(
  options: readonly { readonly value: string; readonly label: string }[],
  mark: number,
) {
  const label = options.find(({ value }) => value === String(mark))?.label.split(': ')[1]
  return label === undefined ? '' : `, ${label}`
}
