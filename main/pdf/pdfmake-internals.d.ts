// The parts of pdfmake 0.3.11 that we build on, as far as we use them: pdfmake publishes no types for them. An upgrade of
// pdfmake starts by reading these against its source; the tests in test/main/pdf hold them by rendering.

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream'

  /** An indirect object of the file; its entries may be set until `end()`. */
  export type Reference = { readonly id: number; data: Record<string, unknown>; end(): void }
  /** A font embedded in one document; `font` is the parsed font file, which documents may share. */
  export type EmbeddedFont = {
    readonly id: string
    readonly name: string
    readonly ascender: number
    readonly font: {
      readonly _glyphs: Record<number, unknown>
      hasGlyphForCodePoint(codePoint: number): boolean
      getGlyph(id: number, codePoints?: readonly number[]): unknown
    }
    layoutCache: object
  }
  /** Where one run of marked content stands. */
  export type MarkedContent = {
    readonly refs: readonly { readonly pageRef: Reference; readonly mcid: number }[]
  }
  export type AnnotationOptions = Record<string, unknown>

  export class PDFDocument extends Readable {
    constructor(
      fonts: Record<string, Record<string, string>>,
      images: object,
      patterns: object,
      attachments: object,
      options: Record<string, unknown>,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    )
    readonly page: { readonly height: number; readonly dictionary: Reference }
    readonly fontCache: Record<string, Record<string, EmbeddedFont>>
    readonly _fontFamilies: Record<string, EmbeddedFont>
    _fontCount: number
    readonly _root: Reference
    readonly _security?: { readonly encryptionKey: Uint8Array; readonly dictionary: Reference }
    getFontType(bold?: boolean, italics?: boolean): string
    getFontFile(family: string, bold?: boolean, italics?: boolean): string | null
    provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFont
    annotate(x: number, y: number, w: number, h: number, options: AnnotationOptions): this
    markContent(tag: string, options?: { readonly type?: string }): this
    markStructureContent(tag: string): MarkedContent
    endMarkedContent(): this
    getStructTreeRoot(): Reference
    getStructParentTree(): {
      get(key: unknown): (Reference | null)[]
      add(key: number, value: Reference): unknown
    }
    createStructParentTreeNextKey(): number
    ref(data: Record<string, unknown>): Reference
    push(chunk: Buffer | null): boolean
    end(): void
  }
  const part: { readonly default: typeof PDFDocument }

  export { part as default }
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Line, Page, PageElementWriter } from 'pdfmake/js/PageElementWriter.js'
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js'
  import type { TextInlines } from 'pdfmake/js/TextInlines.js'

  /** A node after measuring; our own marks on it are in `LaidNode` of main/pdf/tags. */
  export type MeasuredNode = {
    text?: unknown
    stack?: MeasuredNode[]
    columns?: MeasuredNode[]
    width?: unknown
    ul?: MeasuredNode[]
    ol?: MeasuredNode[]
    table?: MeasuredTable
    toc?: { title?: MeasuredNode | null; _table?: MeasuredNode }
    svg?: string
    qr?: string
    canvas?: unknown[]
    unbreakable?: boolean
    listMarker?: object
    colSpan?: number
    rowSpan?: number
    _span?: boolean
    _inlines?: Line['inlines']
    _margin?: readonly [number, number, number, number] | null
    _height?: number
    _minHeight?: number
    _gap?: number
    _gapSize?: { readonly width: number }
    _offsets?: { readonly offsets: readonly number[] }
    _layout?: {
      paddingTop(row: number, node: object): number
      paddingBottom(row: number, node: object): number
    }
  }
  export type MeasuredTable = {
    readonly body: MeasuredNode[][]
    readonly widths: readonly { readonly width: number | string }[]
    headerRows?: number
    keepWithHeaderRows?: number
    dontBreakRows?: boolean
  }
  export type DocMeasure = { textInlines: TextInlines }
  export type Row = {
    readonly cells: MeasuredNode[]
    readonly tableNode?: MeasuredNode
    readonly rowIndex?: number
  }

  export class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: object)
    get writer(): PageElementWriter
    set writer(plain: PageElementWriter)
    get docMeasure(): DocMeasure
    set docMeasure(made: DocMeasure)
    registerTableLayouts(layouts: object): void
    layoutDocument(
      content: unknown,
      doc: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
      watermark: unknown,
      pageBreakBefore?: undefined,
    ): Page[]
    tryLayoutDocument(...args: unknown[]): unknown
    addBackground(background: unknown): void
    addDynamicRepeatable(getter: unknown, size: unknown, name: string): void
    processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void
    processLeaf(node: MeasuredNode): void
    processToc(node: MeasuredNode): void
    processList(ordered: boolean, node: MeasuredNode): void
    processTable(node: MeasuredNode): void
    processRow(row: Row): unknown
  }
  const part: { readonly default: typeof LayoutBuilder }

  export { part as default }
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type { EventEmitter } from 'node:events'
  import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js'

  /** A word with the space after it, as measured. */
  export type Inline = {
    text: string
    width: number
    x: number
    height: number
    font: EmbeddedFont
    fontSize: number
    color?: string
    decoration?: unknown
    alignment?: string
    characterSpacing?: number
    lineEnd?: boolean
    noNewLine?: boolean
    leadingCut: number
    trailingCut: number
    link?: string | null
    linkToDestination?: string | null
    _pageNodeRef?: object
  }
  export class Line {
    inlines: Inline[]
    x: number
    y: number
    id?: string
    _outline?: object
    _pageNodeRef?: object
    getHeight(): number
    getAscenderHeight(): number
    getWidth(): number
    clone(): Line
  }
  export type Vector = { type: string; x: number; y: number; w: number; h: number }
  export type Picture = { x: number; y: number; _width: number; _height: number }
  export type PageItem = { readonly type: string; readonly item: Line }
  export type Page = { items: PageItem[] }
  export type Fragment = {
    readonly items: readonly PageItem[]
    readonly height: number
    readonly xOffset: number
    readonly insertedOnPages: boolean[]
  }
  export type Context = {
    page: number
    y: number
    readonly availableHeight: number
    readonly availableWidth: number
    readonly pageMargins: { readonly top: number; readonly bottom: number }
    readonly pages: Page[]
    getCurrentPage(): Page & { readonly pageSize: { readonly height: number } }
  }
  export class PageElementWriter extends EventEmitter {
    constructor(context: Context)
    repeatables: Fragment[]
    transactionLevel: number
    context(): Context
    addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): unknown
    addVector(
      vector: Vector,
      ignoreX?: boolean,
      ignoreY?: boolean,
      index?: number,
      forcePage?: number,
    ): unknown
    addSVG(picture: Picture, index?: number): unknown
    addFragment(fragment: Fragment, useX?: boolean, useY?: boolean, dontUpdate?: boolean): unknown
    moveToNextPage(orientation?: string): void
    commitUnbreakableBlock(forcedX?: number, forcedY?: number): void
  }
  const part: { readonly default: typeof PageElementWriter }

  export { part as default }
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Line, Page, Picture, Vector } from 'pdfmake/js/PageElementWriter.js'
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js'

  export class Renderer {
    constructor(doc: PDFDocument)
    readonly pdfDocument: PDFDocument
    renderPages(pages: readonly Page[]): void
    renderLine(line: Line, x: number, y: number): void
    renderVector(vector: Vector): void
    renderSVG(picture: Picture): void
    renderWatermark(page: Page): void
  }
  const part: { readonly default: typeof Renderer }

  export { part as default }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type { Inline } from 'pdfmake/js/PageElementWriter.js'
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js'

  export class TextInlines {
    constructor(doc: PDFDocument)
    readonly pdfDocument: PDFDocument
    measure(words: Inline[], styleStack: object): Inline[]
    widthOfText(text: string, word: Inline): number
    buildInlines(texts: readonly object[], styleStack: object): { readonly items: Inline[] }
  }
  const part: { readonly default: typeof TextInlines }

  export { part as default }
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const part: { readonly default: new () => object }

  export { part as default }
}
