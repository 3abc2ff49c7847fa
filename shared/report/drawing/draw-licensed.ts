import type { CaseRecord } from '../../case/nouns.ts'
import type { Drawing } from './draw-profile.ts'
import { drawBar, drawLine, drawOpen, drawSvg, drawText } from './svg-shapes.ts'

const width = 511
const barLength = 400
const rowHeight = 27
const barHeight = 9
/** More rows than this would not stand on one page. */
const mostRows = 20

/**
 * Draws the numbers of a licensed tool, each as a bar within its own maximum, under the assessor's own label. No two are
 * compared, nothing is added up, and no number is read.
 */
export function drawLicensed(marks: readonly CaseRecord<'licensed_mark'>[]): readonly Drawing[] {
  const pages = Array.from({ length: Math.ceil(marks.length / mostRows) }, (_, page) =>
    marks.slice(page * mostRows, (page + 1) * mostRows),
  )
  return pages.map((rows) => ({
    svg: drawSvg(
      width,
      rows.length * rowHeight + 6,
      rows.flatMap(({ body }, index) => drawRow(body, index * rowHeight)),
    ),
    alt: `Each number out of its own maximum. ${rows.map(({ body }) => `${body.label}: ${wordMark(body)}.`).join(' ')}`,
  }))
}

type Mark = CaseRecord<'licensed_mark'>['body']

function drawRow(body: Mark, top: number): readonly string[] {
  const { known, mark, maximum, label } = body
  const box = { x: 0, y: top + 14, width: barLength, height: barHeight }
  const words = drawText(wordMark(body), barLength + 6, top + 21.5)
  const name = drawText(label, 0, top + 11, { bold: true })
  if (known !== 'number' || mark === undefined) return [name, drawOpen(box, false), words]
  const length = Math.min(1, mark / maximum) * barLength
  return [
    name,
    drawLine(0, top + 14 + barHeight, barLength, top + 14 + barHeight),
    drawLine(barLength, top + 13, barLength, top + 15 + barHeight, true),
    drawLine(0, top + 13, 0, top + 15 + barHeight, true),
    ...(length === 0 ? [] : [drawBar({ ...box, width: length }, 'diagonal')]),
    words,
  ]
}

/** Words one number with what it is out of. */
export function wordMark({ known, mark, maximum }: Mark): string {
  return known === 'number' && mark !== undefined
    ? `${mark} out of ${maximum}`
    : 'not enough information'
}
