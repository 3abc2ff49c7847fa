import type { Callout } from '../../../shared/report/model.ts'
import { shareWidth, tableLayouts } from '../page.ts'
import { printTextBlock } from './print-text-block.ts'
import type { Printer } from './printing.ts'

/** Prints a callout: framed, with a heavy rule at the left and a bold heading, so that it shows without colour. */
export const printCallout: Printer<Callout> = ({ heading, body }, printing) => {
  const layout = tableLayouts.callout
  const title = { text: heading, style: 'calloutTitle', tag: `H${printing.level + 1}` }
  return [
    {
      table: {
        widths: shareWidth([1], layout),
        body: [[{ stack: [title, ...body.flatMap((block) => printTextBlock(block, printing))] }]],
      },
      layout,
      forLayout: true,
      tag: 'Sect',
      keepTogether: true,
      margin: [0, 2, 0, 5],
    },
  ]
}
