import type { PaperNode } from '../paper-node.ts'

/** What a printer may know of the paper around its block. */
export type Printing = {
  /** The level of the section's heading, 2 to 4; a heading inside the block is one level below, never above 6. */
  readonly level: number
  /** True in a paper with a list of contents of its own. */
  readonly isLong?: boolean
  /** The name of the place that a section's id stands for. */
  placeOf(sectionId: string): string
  /** A number for the next link, counted through the paper. */
  nextLink(): number
}

/** Turns one block into nodes, in reading order; it decides nothing. */
export type Printer<Block> = (block: Block, printing: Printing) => PaperNode[]
