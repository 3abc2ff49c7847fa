import type { Boxes } from '../../../shared/report/model.ts'
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
      table: {
        widths: shareWidth(
          boxes.map(() => 1),
          layout,
        ),
        body: [cells],
      },
      layout,
      forLayout: true,
      keepTogether: true,
      margin: [0, 3, 0, 6],
    },
  ]
}
