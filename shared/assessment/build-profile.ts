import type { Factor } from '../instruments/instrument.ts'
import type { Mark, StrengthMark, WalkedDomain, WalkedFactor } from './walk-assessment.ts'
import { wordConcern, wordStrength } from './word-factor.ts'

/**
 * The stretch of the scale, 0 to 4, in which the concern lies. `known`: a mark, both ends the same. Not known: open over
 * the whole scale, whatever the reason, and never a number.
 */
export interface Span {
  readonly from: Mark
  readonly to: Mark
  readonly known: boolean
}

/** One row of the chart. Nothing in it is a sum, a level or a band. */
export interface ProfileRow {
  readonly code: string
  readonly name: string
  /** Drawn apart: what the child can change, what adults must change, what happened to the child (as need). */
  readonly group: Factor['about']
  readonly type: Factor['type']
  /** Absent: the factor has no mark by design. */
  readonly concern?: Span
  /** Absent: no strength was chosen. */
  readonly strength?: StrengthMark
  /** Everything the row shows, in words: "Concern 3, serious. Strength 1 of 3, emerging. Evidence: medium." */
  readonly words: string
}

/** What the chart shows: rows by domain, in the order of the instrument. */
export interface Profile {
  readonly domains: readonly {
    readonly code: string
    readonly name: string
    readonly rows: readonly ProfileRow[]
  }[]
}

/** The headings under which rows are drawn apart, in this order. */
export const profileGroups: readonly { readonly group: Factor['about']; readonly title: string }[] =
  [
    { group: 'child', title: 'The child: what was done, and what can change' },
    { group: 'adults', title: 'What adults must change' },
    { group: 'happened_to_child', title: 'What happened to the child, and what the child needs' },
  ]

/** Builds the data of the chart from the one walk. */
export function buildProfile(domains: readonly WalkedDomain[]): Profile {
  return {
    domains: domains.map(({ domain, factors }) => ({
      code: domain.code,
      name: domain.name,
      rows: factors.map(buildRow),
    })),
  }
}

function buildRow(walked: WalkedFactor): ProfileRow {
  const { factor, strength } = walked
  const span = spanOf(walked)
  const evidence = walked.confidence === undefined ? [] : [`Evidence: ${walked.confidence.shown}.`]
  return {
    code: factor.code,
    name: factor.name,
    group: factor.about,
    type: factor.type,
    ...(span === undefined ? {} : { concern: span }),
    ...(strength === undefined ? {} : { strength }),
    words: [
      `${wordConcern(walked)}.`,
      ...(walked.concern.kind === 'closed' ? [] : [`${wordStrength(strength)}.`]),
      ...evidence,
    ].join(' '),
  }
}

function spanOf({ concern }: WalkedFactor): Span | undefined {
  if (concern.kind === 'no_mark') return undefined
  if (concern.kind === 'mark') return { from: concern.mark, to: concern.mark, known: true }
  return { from: 0, to: 4, known: false }
}
