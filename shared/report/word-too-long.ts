import { countOf } from '../dates/count-of.ts'
import { joinNames } from '../people/who-knows-identity.ts'
import type { ReportModel } from './model.ts'
import { paperKindCodes, paperKinds } from './paper-kinds.ts'

/** How many of the longest parts are named. */
const partsNamed = 2

/**
 * Words that a finished paper has more sides than it should, and where most of it stands; absent when it has not.
 *
 * @param pages how many sides the finished paper has.
 */
export function wordTooLong(model: ReportModel, pages: number): string | undefined {
  const kind = paperKindCodes.find((code) => code === model.kind)
  const most = kind && paperKinds[kind].mostSides
  // Large print takes as many sides as it needs.
  if (most === undefined || pages <= most || model.largePrint === true) return undefined
  const longest = model.sections
    .map((section) => ({ heading: section.heading, length: countCharacters(section) }))
    .sort((a, b) => b.length - a.length)
    .slice(0, partsNamed)
    .map(({ heading }) => `“${heading}”`)
  const what = kind === 'strategy_briefing' ? 'briefing' : 'paper'
  return `This ${what} runs to ${countOf(pages, 'side')}; it should have ${most}. Its longest parts are ${joinNames(longest)}: shorten what is entered there, then print it again.`
}

/** Counts every character of every text in a part of a model. */
function countCharacters(part: unknown): number {
  if (typeof part === 'string') return part.length
  if (typeof part !== 'object' || part === null) return 0
  return Object.values(part).reduce((sum, value) => sum + countCharacters(value), 0)
}
