import { type Profile, type ProfileRow, profileGroups } from '../assessment/build-profile.ts'
import { wordProfile } from '../assessment/word-profile.ts'
import {
  drawBar,
  drawLabel,
  drawLine,
  drawOpen,
  drawSvg,
  drawText,
  type Pattern,
} from './svg-shapes.ts'

/** A picture with the text that says the same. */
export interface Drawing {
  readonly svg: string
  /** Says everything that the picture shows. */
  readonly alt: string
}

// In units of the picture, which is as wide as the text of a page: strengths at the left, factors in the middle,
// concerns at the right.
const width = 511
const strengthZero = 124
const strengthStep = 26
const labelFrom = 131
const concernZero = 336
const concernStep = 30
const rowHeight = 13.5
const barHeight = 8.5
const groupHeight = 12
const domainHeight = 19
const headHeight = 62

/** How each group's bars are filled, and what stands beside their number. */
const groupLooks: {
  readonly [G in ProfileRow['group']]: { readonly pattern: Pattern; readonly word: string }
} = {
  child: { pattern: 'solid', word: 'concern' },
  adults: { pattern: 'diagonal', word: 'concern' },
  happened_to_child: { pattern: 'dots', word: 'need' },
}

/**
 * Draws the profile, once for the screen and the paper: every factor with its concern, 0 to 4, and its strength, 0 to 3,
 * opposite. What is not known is an open span over the whole scale. Nothing is added up, and there is no band or level.
 */
export function drawProfile(profile: Profile): Drawing {
  const shapes: string[] = [...drawHead()]
  let y = headHeight
  for (const { code, name, rows } of profile.domains) {
    shapes.push(drawText(`${code}  ${name}`, 0, y + 13, { size: 10, bold: true }))
    shapes.push(drawLine(0, y + 16.5, width, y + 16.5, true))
    y += domainHeight
    for (const { group, title } of profileGroups) {
      const inGroup = rows.filter((row) => row.group === group)
      if (inGroup.length === 0) continue
      shapes.push(drawText(title, labelFrom, y + 9, { size: 7.8, bold: true }))
      y += groupHeight
      for (const row of inGroup) {
        shapes.push(...drawRow(row, y))
        y += rowHeight
      }
    }
    y += 3
  }
  const height = Math.ceil(y + 4)
  return { svg: drawSvg(width, height, shapes), alt: wordAlt(profile) }
}

/** Draws each domain by itself, in the same way: for large print, where one page cannot hold them all. */
export function drawProfileByDomain(profile: Profile): readonly Drawing[] {
  return profile.domains.map((domain) => drawProfile({ domains: [domain] }))
}

function drawHead(): readonly string[] {
  const sample = (x: number, pattern: Pattern) =>
    drawBar({ x, y: 4, width: 24, height: barHeight }, pattern)
  return [
    sample(0, 'solid'),
    drawText('the child', 28, 11.5),
    sample(76, 'diagonal'),
    drawText('adults', 104, 11.5),
    sample(142, 'dots'),
    drawText('need of the child', 170, 11.5),
    sample(252, 'upright'),
    drawText('strength', 280, 11.5),
    drawOpen({ x: 324, y: 4, width: 24, height: barHeight }, false),
    drawText('not known', 352, 11.5),
    drawOpen({ x: 404, y: 4, width: 24, height: barHeight }, true),
    drawText('no answer yet', 432, 11.5),
    drawText('Strength', strengthZero, 36, { bold: true, anchor: 'end' }),
    drawText('Concern or need', concernZero, 36, { bold: true }),
    ...[0, 1, 2, 3].map((mark) =>
      drawText(String(mark), strengthZero - mark * strengthStep, 50, { anchor: 'middle' }),
    ),
    ...[0, 1, 2, 3, 4].map((mark) =>
      drawText(String(mark), concernZero + mark * concernStep, 50, { anchor: 'middle' }),
    ),
  ]
}

function drawRow(row: ProfileRow, top: number): readonly string[] {
  const bottom = top + rowHeight
  const grid = [
    ...[1, 2, 3].map((mark) => strengthZero - mark * strengthStep),
    ...[1, 2, 3, 4].map((mark) => concernZero + mark * concernStep),
  ].map((x) => drawLine(x, top, x, bottom))
  return [
    ...grid,
    drawLine(strengthZero, top, strengthZero, bottom, true),
    drawLine(concernZero, top, concernZero, bottom, true),
    drawText(`${row.code}  ${row.name}`, labelFrom, top + 9.5),
    ...drawStrength(row, top),
    ...drawConcern(row, top),
  ]
}

function drawStrength({ strength }: ProfileRow, top: number): readonly string[] {
  const length = (strength ?? 0) * strengthStep
  const words = strength === undefined ? 'not chosen' : `strength ${strength}`
  const text = drawLabel(words, strengthZero - length - 4, top + 9.5, { size: 8, anchor: 'end' })
  if (length === 0) return [text]
  const box = { x: strengthZero - length, y: top + 2, width: length, height: barHeight }
  return [drawBar(box, 'upright'), text]
}

function drawConcern(row: ProfileRow, top: number): readonly string[] {
  const { concern, group } = row
  const { pattern, word } = groupLooks[group]
  const y = top + 2
  if (concern === undefined)
    return [drawLabel('no mark, by design', concernZero + 4, top + 9.5, { size: 8 })]
  if (!concern.known) {
    const box = {
      x: concernZero + concern.from * concernStep,
      y,
      width: (concern.to - concern.from) * concernStep,
      height: barHeight,
    }
    const { words, isUnanswered } = wordOpenSpan(row)
    return [
      drawOpen(box, isUnanswered),
      drawText(words, concernZero + 4 * concernStep + 4, top + 9.5, { size: 7.6 }),
    ]
  }
  const length = concern.from * concernStep
  const text = drawLabel(`${word} ${concern.from}`, concernZero + length + 4, top + 9.5, {
    size: 8,
  })
  if (length === 0) return [text]
  return [drawBar({ x: concernZero, y, width: length, height: barHeight }, pattern), text]
}

/** What an open span is called: the row's own words say which kind of not knowing it is. */
function wordOpenSpan({ words }: ProfileRow): {
  readonly words: string
  readonly isUnanswered: boolean
} {
  if (words.startsWith('Closed')) return { words: 'closed', isUnanswered: true }
  if (words.includes('not rated yet')) return { words: 'not rated', isUnanswered: true }
  if (words.includes('contested')) return { words: 'contested', isUnanswered: false }
  return { words: 'not known', isUnanswered: false }
}

function wordAlt(profile: Profile): string {
  return [
    'For each factor, how strong it is, 0 to 3, and how much concern or need there is, 0 to 4. Nothing is added up.',
    ...wordProfile(profile),
  ].join(' ')
}
