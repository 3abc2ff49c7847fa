import { type Boxes, type ListItem, runsOf, type TextBlock } from '../../../shared/report/model.ts'
import { shareWidth, tableLayouts } from '../page.ts'
import { printTextBlock } from './print-text-block.ts'
import type { Printer } from './printing.ts'

/** Prints titled boxes side by side. They are laid out, and so read, one after the other. */
export const printBoxes: Printer<Boxes> = ({ boxes }, printing) => {
  const layout = tableLayouts.boxes
  const cells = boxes.map(({ title, body }) => ({
    stack: [
      { text: title, style: 'boxTitle', tag: `H${printing.level + 1}` },
      ...body.flatMap((block) => printTextBlock(block, printing)),
    ],
    tag: 'Sect',
  }))
  return [
    {
      table: { widths: shareWidth(weighBoxes(boxes), layout), body: [cells] },
      layout,
      forLayout: true,
      keepTogether: true,
      margin: [0, 2, 0, 4],
      style: 'boxes',
    },
  ]
}

// A box with more to say is wider, so that the boxes end at about the same height; never so much that they look unequal.
function weighBoxes(boxes: Boxes['boxes']): number[] {
  const lengths = boxes.map(({ body }) => body.reduce((sum, block) => sum + lengthOf(block), 0))
  const mean = lengths.reduce((sum, length) => sum + length, 1) / lengths.length
  return lengths.map((length) => Math.min(1.3, Math.max(0.8, length / mean)))
}

function lengthOf(block: TextBlock): number {
  return block.kind === 'paragraph' ? countCharacters(block) : countItems(block.items)
}

function countItems(items: readonly ListItem[]): number {
  return items.reduce(
    (sum, item) => sum + countCharacters(item) + (item.nested ? countItems(item.nested.items) : 0),
    0,
  )
}

function countCharacters({ words }: Pick<ListItem, 'words'>): number {
  return runsOf(words).reduce((sum, { text }) => sum + text.length, 0)
}
