import type { CaseRecord } from '../case/nouns.ts'
import type { Factor } from '../instruments/instrument.ts'
import { listWalked, type Walk, type WalkedFactor, walkAssessment } from './walk-assessment.ts'

/** A finding that reads differently when what is contested is taken out. */
export interface ChangedFinding {
  readonly factor: Factor
  readonly finding: CaseRecord<'finding'>
  /** What changes, in one sentence: "The concern rests only on what is contested; without it, it is not known." */
  readonly words: string
}

/** Lists which findings change when what is alleged, not substantiated or withdrawn is taken out of the picture. */
export function listChangedWithoutContested(walk: Walk): readonly ChangedFinding[] {
  const whole = listWalked(walkAssessment({ ...walk, withoutContested: false }))
  const without = listWalked(walkAssessment({ ...walk, withoutContested: true }))
  return whole.flatMap((before, index) => {
    const after = without[index]
    if (after === undefined || before.finding === undefined) return []
    const words = [...wordConcernChange(before, after), ...wordConfidenceChange(before, after)]
    if (words.length === 0) return []
    return [{ factor: before.factor, finding: before.finding, words: words.join(' ') }]
  })
}

function wordConcernChange(before: WalkedFactor, after: WalkedFactor): readonly string[] {
  return before.concern.kind === 'mark' && after.concern.kind === 'contested'
    ? ['The mark rests only on what is contested; without it, it is not known.']
    : []
}

function wordConfidenceChange(before: WalkedFactor, after: WalkedFactor): readonly string[] {
  const [was, is] = [before.confidence?.shown, after.confidence?.shown]
  return was === is || was === undefined || is === undefined
    ? []
    : [`The evidence is shown as ${is} instead of ${was}.`]
}
