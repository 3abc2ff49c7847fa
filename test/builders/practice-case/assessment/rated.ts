import { type Entry, idOf } from '../entry.ts'

/** How somebody sees a finding, and why they differ or were not asked. */
type View = readonly ['agree' | 'differ' | 'not_asked' | 'declined', string?]

/** What the lead assessor found for one factor. `mark`: 0 to 4, `U` for not enough information, nothing where there is no mark. */
interface Rated {
  readonly mark?: '0' | '1' | '2' | '3' | '4' | 'U'
  readonly strength: '0' | '1' | '2' | '3'
  /** Not asked where there is no mark. */
  readonly confidence?: 'low' | 'medium' | 'high'
  readonly strong?: string
  readonly rests: string
  readonly child: View
  readonly carers: View
  readonly agencies: View
  readonly identity?: string
  readonly today?: string
  readonly noGoal?: string
}

/** Gives the id of the finding for a factor. */
export function findingOf(factor: string) {
  return idOf(`finding ${factor}`)
}

/** Writes the finding for one factor as at 15 April 2026. */
export function rated(factor: string, minute: number, found: Rated): Entry {
  const { mark, strong, identity, today, noGoal } = found
  const body = {
    assessment: idOf('assessment'),
    factor,
    strength: found.strength,
    ...(strong && { strengthText: strong }),
    ...(mark && { concern: mark === 'U' ? 'not_enough' : mark }),
    concernText: found.rests,
    ...(found.confidence && { confidence: found.confidence }),
    ...viewIn('childView', found.child),
    ...viewIn('carersView', found.carers),
    ...viewIn('agenciesView', found.agencies),
    ...(identity && { identityNote: identity }),
    immediateSafety: today ? 'yes' : 'no',
    ...(today && { immediateSafetyText: today }),
    ...(noGoal && { noActionBecause: noGoal }),
  }
  const time = `${String(10 + Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`
  return { key: `finding ${factor}`, noun: 'finding', entered: `2026-04-15 ${time}`, body }
}

function viewIn(code: string, [view, words]: View): Entry['body'] {
  return { [code]: view, ...(words && { [`${code}Text`]: words }) }
}
