/** What we add to a node of the definition, for the structure tree and for where pages may break. */
export type PaperMarks = {
  /** The structure element, where it is not the usual one: a heading, a caption, a section. */
  readonly tag?: string
  /** Attributes of that element. */
  readonly tagAttributes?: Readonly<Record<string, unknown>>
  /** Alternative text of a picture. */
  readonly alt?: string
  /** Not part of the paper: a rule. */
  readonly artifact?: true
  /** A table that only places things side by side. */
  readonly forLayout?: true
  /** The table that pdfmake makes for the list of contents. */
  readonly contents?: true
  /** Stays on the page of what follows. */
  readonly keepWithNext?: true
  /** Moves to the next page as a whole where it can. */
  readonly keepTogether?: true
}

/** A stretch of text in one style. `linkNumber` is the same for all that belongs to one link. */
export type PaperRun = {
  readonly text: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly style?: string
  readonly link?: string
  readonly linkToDestination?: string
  readonly linkNumber?: number
}

/** How a table is ruled and padded; widths and paddings in points. */
export type TableLayout = {
  hLineWidth(line: number, node: TableNode): number
  vLineWidth(line: number, node: TableNode): number
  hLineColor?(line: number, node: TableNode): string
  vLineColor?(line: number, node: TableNode): string
  fillColor?(row: number, node: TableNode): string | null
  paddingLeft(column: number, node: TableNode): number
  paddingRight(column: number, node: TableNode): number
  paddingTop(row: number, node: TableNode): number
  paddingBottom(row: number, node: TableNode): number
}

/** Left, top, right, bottom, in points. */
export type Margin = readonly [number, number, number, number]

type Common = PaperMarks & { readonly style?: string; readonly margin?: Margin }

/** A table as pdfmake takes it; widths in points. */
export type TableNode = Common & {
  readonly table: {
    readonly widths: number[]
    readonly headerRows?: number
    readonly keepWithHeaderRows?: number
    readonly dontBreakRows?: boolean
    readonly body: PaperNode[][]
  }
  readonly layout: TableLayout
}

/** A text as pdfmake takes it. `id` is the name of a place to jump to; `outline` makes a bookmark. */
export type TextNode = Common & {
  readonly text: string | PaperRun[]
  readonly id?: string
  readonly tocItem?: boolean
  readonly tocMargin?: Margin
  readonly outline?: boolean
  readonly outlineExpanded?: boolean
  readonly outlineParentId?: string
  readonly alignment?: 'left' | 'center' | 'right'
  /** Begins on a new page. */
  readonly pageBreak?: 'before'
}

/** One node of the definition: the part of pdfmake's language that we use. */
export type PaperNode =
  | TextNode
  | TableNode
  | (Common & { readonly stack: PaperNode[] })
  | (Common & {
      readonly columns: (PaperNode & { readonly width?: number })[]
      readonly columnGap?: number
    })
  | (Common & { readonly ul: PaperNode[]; readonly type?: 'circle' })
  | (Common & { readonly ol: PaperNode[] })
  | (Common & { readonly svg: string; readonly maxWidth: number; readonly maxHeight: number })
  | (Common & {
      readonly qr: string
      readonly fit: number
      readonly padding: number
      readonly eccLevel: 'M'
    })
  | (Common & { readonly canvas: readonly object[] })
  | (Common & {
      readonly toc: {
        readonly textStyle?: string | object
        readonly numberStyle?: string | object
      }
    })

/** A whole paper as pdfmake takes it. */
export type PaperDefinition = {
  readonly content: PaperNode[]
  readonly header: () => PaperNode
  readonly footer: (page: number, pages: number) => PaperNode
  readonly watermark?: object
  /** Set in large print. */
  readonly largePrint: boolean
  readonly language: 'en-GB'
  /** The only title in the file's metadata: neutral. */
  readonly title: string
}
