import { countOf } from '../dates/count-of.ts'
import { joinNames } from '../people/who-knows-identity.ts'
import type { ReportModel } from './model.ts'

/** The most sides that a paper of a kind should have; a kind that is not here has no limit. */
const mostSides: { readonly [kind: string]: number } = { strategy_briefing: 2 }
/** How many of the longest parts are named. */
const partsNamed = 2

/**
 * Words that a finished paper has more sides than it should, and where most of it stands; absent when it has not.
 *
 * @param pages how many sides the finished paper has.
 */
export function wordTooLong(model: ReportModel, pages: number): string | undefined {
  const most = mostSides[model.kind]
  if (most === undefined || pages <= most) return undefined
  const longest = model.sections
    .map((section) => ({ heading: section.heading, length: countCharacters(section) }))
    .sort((a, b) => b.length - a.length)
    .slice(0, partsNamed)
    .map(({ heading }) => `“${heading}”`)
  return `This briefing runs to ${countOf(pages, 'side')}; it should have ${most}. Its longest parts are ${joinNames(longest)}: shorten what is entered there, then print it again.`
}

/** Counts every character of every text in a part of a model. */
function countCharacters(part: unknown): number {
  if (typeof part === 'string') return part.length
  if (typeof part !== 'object' || part === null) return 0
  return Object.values(part).reduce((sum, value) => sum + countCharacters(value), 0)
}
