import { type Profile, type ProfileRow, profileGroups } from '../../assessment/build-profile.ts'
import { wordProfile } from '../../assessment/word-profile.ts'
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

/** Where everything stands, in units of the picture. */
interface Look {
  readonly width: number
  /** How much larger the picture is shown. */
  readonly scale: number
  readonly size: number
  readonly strengthZero: number
  readonly strengthStep: number
  readonly labelFrom: number
  /** The height of a factor's name where it stands above its bars; 0 where it stands between them. */
  readonly labelAbove: number
  readonly concernZero: number
  readonly concernStep: number
  readonly headHeight: number
}

// As wide as the text of a page: strengths at the left, factors in the middle, concerns at the right.
const onePage: Look = {
  width: 511,
  scale: 1,
  size: 8.5,
  strengthZero: 124,
  strengthStep: 26,
  labelFrom: 131,
  labelAbove: 0,
  concernZero: 336,
  concernStep: 30,
  headHeight: 62,
}

// Narrower units shown as wide: every word is 16 points high. The name of a factor stands above its bars.
const large: Look = {
  width: 300,
  scale: 511 / 300,
  size: 9.5,
  strengthZero: 108,
  strengthStep: 18,
  labelFrom: 0,
  labelAbove: 13,
  concernZero: 128,
  concernStep: 24,
  headHeight: 88,
}

const rowHeight = 13.5
const barHeight = 8.5
const groupHeight = 12
const domainHeight = 19

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
  return draw(profile, onePage)
}

/** Draws each domain by itself with words of 16 points, for large print: one page cannot hold them all. */
export function drawLargeProfile(profile: Profile): readonly Drawing[] {
  return profile.domains.map((domain) => draw({ domains: [domain] }, large))
}

function draw(profile: Profile, look: Look): Drawing {
  const { width, labelFrom, size, headHeight } = look
  const shapes: string[] = [...drawHead(look)]
  let y = headHeight
  for (const { code, name, rows } of profile.domains) {
    shapes.push(drawText(`${code}  ${name}`, 0, y + 13, { size: size + 1.5, bold: true }))
    shapes.push(drawLine(0, y + 16.5, width, y + 16.5, true))
    y += domainHeight
    for (const { group, title } of profileGroups) {
      const inGroup = rows.filter((row) => row.group === group)
      if (inGroup.length === 0) continue
      shapes.push(drawText(title, labelFrom, y + 9, { size, bold: true }))
      y += groupHeight
      for (const row of inGroup) {
        shapes.push(...drawRow(row, y, look))
        y += rowHeight + look.labelAbove
      }
    }
    y += 3
  }
  const height = Math.ceil(y + 4)
  return { svg: drawSvg(width, height, shapes, look.scale), alt: wordAlt(profile) }
}

const keys = [
  { pattern: 'solid', words: 'the child' },
  { pattern: 'diagonal', words: 'adults' },
  { pattern: 'dots', words: "child's need" },
  { pattern: 'upright', words: 'strength' },
  { pattern: 'open', words: 'not known' },
  { pattern: 'dotted', words: 'no answer yet' },
] as const

function drawHead(look: Look): readonly string[] {
  const { size, strengthZero, strengthStep, concernZero, concernStep, headHeight } = look
  const perLine = look.labelAbove === 0 ? 6 : 3
  const step = look.width / perLine
  return [
    ...keys.flatMap(({ pattern, words }, index) => {
      const x = (index % perLine) * step
      const y = 4 + Math.floor(index / perLine) * 16
      const box = { x, y, width: 18, height: barHeight }
      const sample =
        pattern === 'open' || pattern === 'dotted'
          ? drawOpen(box, pattern === 'dotted')
          : drawBar(box, pattern)
      return [sample, drawText(words, x + 21, y + 7.5, { size: Math.min(size, 8.5) })]
    }),
    drawText('Strength', strengthZero, headHeight - 26, { size, bold: true, anchor: 'end' }),
    drawText('Concern or need', concernZero, headHeight - 26, { size, bold: true }),
    ...[0, 1, 2, 3].map((mark) =>
      drawText(String(mark), strengthZero - mark * strengthStep, headHeight - 12, {
        size,
        anchor: 'middle',
      }),
    ),
    ...[0, 1, 2, 3, 4].map((mark) =>
      drawText(String(mark), concernZero + mark * concernStep, headHeight - 12, {
        size,
        anchor: 'middle',
      }),
    ),
  ]
}

function drawRow(row: ProfileRow, from: number, look: Look): readonly string[] {
  const { strengthZero, strengthStep, concernZero, concernStep, labelAbove, labelFrom, size } = look
  const top = from + labelAbove
  const bottom = top + rowHeight
  const grid = [
    ...[1, 2, 3].map((mark) => strengthZero - mark * strengthStep),
    ...[1, 2, 3, 4].map((mark) => concernZero + mark * concernStep),
  ].map((x) => drawLine(x, top, x, bottom))
  const nameAt = labelAbove === 0 ? top + 9.5 : from + 10
  return [
    ...grid,
    drawLine(strengthZero, top, strengthZero, bottom, true),
    drawLine(concernZero, top, concernZero, bottom, true),
    drawText(`${row.code}  ${row.name}`, labelFrom, nameAt, { size }),
    ...drawStrength(row, top, look),
    ...drawConcern(row, top, look),
  ]
}

function drawStrength(
  { strength }: ProfileRow,
  top: number,
  { strengthZero, strengthStep, size }: Look,
): readonly string[] {
  const length = (strength ?? 0) * strengthStep
  const words = strength === undefined ? 'not chosen' : `strength ${strength}`
  const text = drawLabel(words, strengthZero - length - 4, top + 9.5, { size, anchor: 'end' })
  if (length === 0) return [text]
  const box = { x: strengthZero - length, y: top + 2, width: length, height: barHeight }
  return [drawBar(box, 'upright'), text]
}

function drawConcern(row: ProfileRow, top: number, look: Look): readonly string[] {
  const { concern, group } = row
  const { concernZero, concernStep, size } = look
  const { pattern, word } = groupLooks[group]
  const y = top + 2
  if (concern === undefined)
    return [drawLabel('no mark, by design', concernZero + 4, top + 9.5, { size })]
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
      drawText(words, concernZero + 4 * concernStep + 4, top + 9.5, { size }),
    ]
  }
  const length = concern.from * concernStep
  const text = drawLabel(`${word} ${concern.from}`, concernZero + length + 4, top + 9.5, { size })
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
