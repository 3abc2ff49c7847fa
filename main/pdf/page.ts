import type { Margin, TableLayout } from './paper-node.ts'

/** A4, portrait, in points (1 pt = 1/72 inch). */
export const pageSizePt = { width: 595.28, height: 841.89 } as const

/** The margins of every page: left, top, right, bottom, in points. Top and bottom hold the running matter. */
export const pageMarginsPt: Margin = [42, 43, 42, 37]

/** The width between the margins, in points. */
export const contentWidthPt = pageSizePt.width - pageMarginsPt[0] - pageMarginsPt[2]

/** The tallest a picture may be, in points: with its caption it stays on one page. */
export const pictureHeightPt = 690

/** The side of a scannable code, in points: about 3 cm, which a telephone reads from a hand's length. */
export const codeSidePt = 86

/** Ink and rules: dark enough in black and white, none of them carrying a meaning alone. */
export const palette = {
  ink: '#1b1f23',
  heading: '#123f52',
  quiet: '#4c565e',
  rule: '#123f52',
  hairline: '#b9c2c8',
  tint: '#eef2f4',
  watermark: '#8896a0',
} as const

/** The name under which the fonts are known inside a definition. */
export const fontFamily = 'Source Sans 3'

// The face's own line is 1.42 em; set at 0.855 of it, lines stand 1.22 em apart: dense, and still open, for two full sides.
const lineHeight = 0.855

/** What every text starts from; sizes in points. */
export const defaultStyle = {
  font: fontFamily,
  fontSize: 9.5,
  lineHeight,
  color: palette.ink,
} as const

/** The type scale: sizes in points, margins left, top, right, bottom in points. Printers use these names, never sizes. */
export const styles = {
  title: { fontSize: 17, bold: true, color: palette.heading, margin: [0, 0, 0, 1] },
  draftNote: { fontSize: 10.5, bold: true, margin: [0, 1, 0, 4] },
  handling: { italics: true, color: palette.quiet, margin: [0, 0, 0, 3] },
  heading2: { fontSize: 11.6, bold: true, color: palette.heading, margin: [0, 5.5, 0, 1.5] },
  heading3: { fontSize: 10.4, bold: true, color: palette.ink, margin: [0, 5, 0, 1.5] },
  heading4: { bold: true, italics: true, color: palette.ink, margin: [0, 4, 0, 1] },
  boxes: { fontSize: 9.1 },
  boxTitle: { fontSize: 9.8, bold: true, color: palette.heading, margin: [0, 0, 0, 1.5] },
  calloutTitle: { fontSize: 10, bold: true, margin: [0, 0, 0, 1.5] },
  paragraph: { margin: [0, 0, 0, 3] },
  lead: { fontSize: 11, margin: [0, 0, 0, 5] },
  note: { fontSize: 8.6, color: palette.quiet, margin: [0, 0, 0, 4] },
  list: { margin: [0, 0, 0, 2.5] },
  nestedList: { margin: [0, 0, 0, 0.5] },
  listItem: { margin: [0, 0, 0, 1] },
  caption: { fontSize: 9.2, bold: true, margin: [0, 4, 0, 2] },
  tableHead: { fontSize: 8.8, bold: true, color: palette.heading },
  tableCell: { fontSize: 9.1 },
  rowHead: { fontSize: 9.1, bold: true },
  term: { fontSize: 9, bold: true, color: palette.heading },
  contentsEntry: { fontSize: 9 },
  running: { fontSize: 8, color: palette.quiet },
  marking: { fontSize: 9, bold: true, color: palette.ink },
  link: { color: '#0b4f8a', decoration: 'underline' },
} as const

/** The smallest words of a paper in large print, in points. @source Public bodies' guidance on accessible print: 16 or more. */
export const largePrintPt = 16
const largePrintScale = 1.5
/** What repeats at the head and foot of a page has its place in the margins. */
const largeRunningPt = 11

/** The type scale in large print: nothing but the running matter is smaller than 16 points. */
export const largePrintStyles = Object.fromEntries(
  Object.entries(styles).map(([name, style]) => {
    const fontSize = 'fontSize' in style ? style.fontSize : defaultStyle.fontSize
    const isRunning = name === 'running' || name === 'marking'
    const large = isRunning ? largeRunningPt : Math.max(largePrintPt, fontSize * largePrintScale)
    return [name, name === 'link' ? style : { ...style, fontSize: large }]
  }),
)

const open: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: (column, node) => (column === node.table.widths.length - 1 ? 0 : 6),
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

/** How each kind of table is ruled and padded. */
export const tableLayouts = {
  /** A tinted head under a firm rule, hairlines between rows, no upright lines. */
  table: {
    ...open,
    hLineWidth: (line, node) => (line === 0 ? 0 : line === node.table.headerRows ? 0.9 : 0.4),
    hLineColor: (line, node) => (line === node.table.headerRows ? palette.rule : palette.hairline),
    fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? palette.tint : null),
    paddingLeft: () => 5,
    paddingRight: () => 5,
    paddingTop: () => 1.2,
    paddingBottom: () => 1.8,
  },
  /** Hairlines between facts. */
  keyFacts: {
    ...open,
    hLineWidth: (line) => (line === 0 ? 0 : 0.4),
    hLineColor: () => palette.hairline,
    paddingTop: () => 0.8,
    paddingBottom: () => 1.4,
  },
  /** The list of contents: no rules. */
  contents: {
    ...open,
    paddingTop: () => 0.5,
    paddingBottom: () => 0.5,
  },
  /** A heavy rule down the left and a light frame: it shows in black and white. */
  callout: {
    ...open,
    hLineWidth: () => 0.6,
    vLineWidth: (line) => (line === 0 ? 4 : 0.6),
    hLineColor: () => palette.ink,
    vLineColor: () => palette.ink,
    paddingLeft: () => 9,
    paddingRight: () => 8,
    paddingTop: () => 4,
    paddingBottom: () => 3,
  },
  /** A firm rule above each box and hairlines between boxes. */
  boxes: {
    ...open,
    hLineWidth: (line) => (line === 0 ? 1.4 : 0.4),
    vLineWidth: (line, node) => (line === 0 || line === node.table.widths.length ? 0 : 0.4),
    hLineColor: (line) => (line === 0 ? palette.rule : palette.hairline),
    vLineColor: () => palette.hairline,
    paddingLeft: (column) => (column === 0 ? 0 : 9),
    paddingRight: (column, node) => (column === node.table.widths.length - 1 ? 0 : 9),
    paddingTop: () => 3,
    paddingBottom: () => 1,
  },
} satisfies Record<string, TableLayout>

/** Shares the content width between columns by weight, after their paddings and rules; in points. */
export function shareWidth(
  weights: readonly number[],
  layout: TableLayout,
  width: number = contentWidthPt,
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const node = { table: { widths: [...weights], body: [] }, layout }
  const taken = weights.reduce(
    (sum, _, column) => sum + layout.paddingLeft(column, node) + layout.paddingRight(column, node),
    0,
  )
  const rules = Array.from({ length: weights.length + 1 }, (_, line) =>
    layout.vLineWidth(line, node),
  )
  const free = width - taken - rules.reduce((sum, rule) => sum + rule, 0)
  return weights.map((weight) => (free * weight) / total)
}
