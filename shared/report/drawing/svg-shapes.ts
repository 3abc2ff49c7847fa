/** How a bar is filled: each shows in black and white, and none is told apart by colour alone. */
export type Pattern = 'solid' | 'diagonal' | 'dots' | 'upright'

/** A rectangle in the picture's own units, from its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a text is set. */
export interface TextStyle {
  readonly size?: number
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

const ink = '#1b1f23'
const fill = '#4a5a66'
const hairline = '#b9c2c8'
/** The face of our papers, and what stands for it on a computer that has not got it. */
const face = 'Source Sans 3, sans-serif'

/**
 * Puts a picture together: white under everything, so that it reads the same on a dark screen.
 *
 * @param scale how much larger it is shown than its own units.
 */
export function drawSvg(
  width: number,
  height: number,
  shapes: readonly string[],
  scale = 1,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width * scale)}" height="${round(height * scale)}" viewBox="0 0 ${width} ${height}">`,
    `<rect x="0" y="0" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes,
    '</svg>',
  ].join('')
}

/** Draws a text; its baseline is at `y`. Whatever it says is text: nothing in it becomes a shape. */
export function drawText(words: string, x: number, y: number, style: TextStyle = {}): string {
  const { size = 8.5, bold = false, anchor = 'start' } = style
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-family="${face}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${ink}">${escapeText(words)}</text>`
}

/** Draws a text on white as high as its row, so that a line of a scale stops beside it and does not run through it. */
export function drawLabel(words: string, x: number, y: number, style: TextStyle = {}): string {
  const { size = 8.5, anchor = 'start' } = style
  // The mean letter of the face is less than half as wide as it is high.
  const length = words.length * size * 0.47
  const left = anchor === 'start' ? x - 3 : x - length - 3
  const box = `<rect x="${round(left)}" y="${round(y - size * 1.12)}" width="${round(length + 6)}" height="${round(size * 1.59)}" fill="#ffffff"/>`
  return `${box}${drawText(words, x, y, style)}`
}

/** Draws a hairline, such as a step of a scale. */
export function drawLine(x1: number, y1: number, x2: number, y2: number, isFirm = false): string {
  const [colour, width] = isFirm ? [ink, 1] : [hairline, 0.5]
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}" stroke-width="${width}"/>`
}

/** Draws a bar in a pattern with a firm outline. */
export function drawBar(box: Box, pattern: Pattern): string {
  const inside =
    pattern === 'solid'
      ? ''
      : pattern === 'dots'
        ? drawDots(box)
        : pattern === 'upright'
          ? drawUprights(box)
          : drawDiagonals(box)
  return `${drawRect(box, pattern === 'solid' ? fill : '#ffffff', '')}${inside}`
}

/** Draws an open span: nothing is known inside it. `dotted` tells what was never answered from what cannot be. */
export function drawOpen(box: Box, isDotted: boolean): string {
  return drawRect(box, 'none', ` stroke-dasharray="${isDotted ? '1 2' : '4 2.5'}"`)
}

function drawRect({ x, y, width, height }: Box, colour: string, dashes: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}" stroke="${ink}" stroke-width="0.8"${dashes}/>`
}

const gap = 3.5

function drawUprights({ x, y, width, height }: Box): string {
  return steps(x + gap, x + width)
    .map((at) => patternLine(at, y, at, y + height))
    .join('')
}

/** Lines from bottom left to top right, cut where the bar ends. */
function drawDiagonals({ x, y, width, height }: Box): string {
  return steps(x + gap - height, x + width)
    .map((foot) => {
      const from = Math.max(foot, x)
      const to = Math.min(foot + height, x + width)
      return to <= from
        ? ''
        : patternLine(from, y + height - (from - foot), to, y + height - (to - foot))
    })
    .join('')
}

function drawDots({ x, y, width, height }: Box): string {
  const rows = [y + height * 0.3, y + height * 0.7]
  return rows
    .flatMap((middle, row) =>
      steps(x + 2 + row * (gap / 2), x + width - 1).map(
        (at) => `<circle cx="${round(at)}" cy="${round(middle)}" r="0.8" fill="${ink}"/>`,
      ),
    )
    .join('')
}

function patternLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${ink}" stroke-width="0.7"/>`
}

function steps(from: number, to: number): readonly number[] {
  const count = Math.max(0, Math.ceil((to - from) / gap))
  return Array.from({ length: count }, (_, index) => from + index * gap)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escapeText(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
