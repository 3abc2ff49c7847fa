/** What the page contents of an uncompressed PDF do outside and inside marked content. */
export type MarkedContentCount = {
  pages: number
  text: number
  textOutside: number
  paint: number
  paintOutside: number
  markedContents: number
  nested: number
  unbalanced: number
  /** Marked contents that the parent tree does not lead back from. */
  orphans: number
  /** Link annotations, and those of them that the parent tree does not know. */
  annotations: number
  annotationsOutside: number
}

/** What the count says of a paper in which nothing is outside a tag or artifact. */
export const allInside = {
  textOutside: 0,
  paintOutside: 0,
  nested: 0,
  unbalanced: 0,
  orphans: 0,
  annotationsOutside: 0,
}

const textOperators = new Set(['Tj', 'TJ', "'", '"'])
const paintOperators = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do'])

/** Reads a PDF made with `compress: false` and counts its operators; needs no other program. */
export function countMarkedContent(bytes: Uint8Array): MarkedContentCount {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  )
  const count: MarkedContentCount = {
    pages: 0,
    text: 0,
    textOutside: 0,
    paint: 0,
    paintOutside: 0,
    markedContents: 0,
    nested: 0,
    unbalanced: 0,
    orphans: 0,
    annotations: 0,
    annotationsOutside: 0,
  }
  for (const body of objects.values()) {
    if (/\/Subtype \/Link\b/.test(body)) {
      count.annotations++
      if (!/\/StructParent \d/.test(body)) count.annotationsOutside++
    }
    const contents = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(body)?.[1]
    if (contents) countPage(objects.get(contents) ?? '', count)
  }
  const parents = /\/Nums \[([\s\S]*?)\n\]/.exec(file)?.[1] ?? ''
  count.orphans = parents.match(/\bnull\b/g)?.length ?? 0
  return count
}

function countPage(object: string, count: MarkedContentCount): void {
  const stream = /stream\n([\s\S]*)\nendstream/.exec(object)?.[1] ?? ''
  const operators = stream.replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F]*>/g, ' ').split(/[\s[\]]+/)
  let depth = 0
  for (const operator of operators) {
    if (operator === 'BDC' || operator === 'BMC') {
      if (depth > 0) count.nested++
      depth++
      count.markedContents++
    } else if (operator === 'EMC') depth--
    else if (textOperators.has(operator)) {
      count.text++
      if (depth === 0) count.textOutside++
    } else if (paintOperators.has(operator)) {
      count.paint++
      if (depth === 0) count.paintOutside++
    }
  }
  count.pages++
  if (depth !== 0) count.unbalanced++
}
