import type { Body } from '../../../shared/case/nouns.ts'
import { nouns } from '../../../shared/case/nouns.ts'

/** One part of the canvas: the code of its words, and of the findings behind them. */
export interface CanvasPart {
  readonly words:
    | 'worries'
    | 'before'
    | 'atTheTime'
    | 'keepsGoing'
    | 'helps'
    | 'mostLikely'
    | 'unsure'
  readonly from: keyof Body<'formulation'>
  /** How much room it takes: a whole row, or a third of one beside two others. */
  readonly width: 'row' | 'third'
}

/** The parts in the order in which an account is told: from the worries, through time, to what may come. */
export const canvasParts: readonly CanvasPart[] = [
  { words: 'worries', from: 'worriesFrom', width: 'row' },
  { words: 'before', from: 'beforeFrom', width: 'third' },
  { words: 'atTheTime', from: 'atTheTimeFrom', width: 'third' },
  { words: 'keepsGoing', from: 'keepsGoingFrom', width: 'third' },
  { words: 'helps', from: 'helpsFrom', width: 'row' },
  { words: 'mostLikely', from: 'mostLikelyFrom', width: 'row' },
  { words: 'unsure', from: 'unsureFrom', width: 'row' },
]

/** Gives the heading of a part: the question without "(optional)". */
export function titleOfPart({ words }: CanvasPart): string {
  return nouns.formulation.fields[words].label.replace(/ \(optional\)$/, '')
}

/** Lists the ids of the findings that a part rests on, in the order chosen. */
export function listFrom(
  body: Body<'formulation'> | undefined,
  part: CanvasPart,
): readonly string[] {
  const value = body?.[part.from]
  return Array.isArray(value) ? value.map(String) : []
}
