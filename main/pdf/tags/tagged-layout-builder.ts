import type { DocMeasure, MeasuredNode, Row } from 'pdfmake/js/LayoutBuilder.js'
import type { PageElementWriter } from 'pdfmake/js/PageElementWriter.js'
import type { PaperMarks } from '../paper-node.ts'
import { LayoutBuilder } from '../pdfmake-parts.ts'
import {
  type Artifact,
  buildElement,
  type Element,
  isArtifact,
  layoutArtifact,
  paginationArtifact,
  type Tag,
} from './element.ts'
import { estimateHeight, estimateRowHeight } from './estimate-height.ts'
import { QuickTextInlines } from './quick-text-inlines.ts'
import { type OpenTags, TaggedWriter } from './tagged-writer.ts'

/** A measured node with our marks, and the elements its parent wants around it, outermost first. */
type LaidNode = MeasuredNode & PaperMarks & { around?: readonly Element[] }

// A block kept together takes at most this share of a page: moving a taller one would leave a page half empty.
const keptTogetherShare = 0.3
// A row taller than this may split, so that it surely fits on a page with its table's head and a heading.
const tallestRowShare = 0.6

/** Lays out a paper as pdfmake does and builds its structure tree on the way: nodes are processed in reading order. */
export class TaggedLayoutBuilder extends LayoutBuilder implements OpenTags {
  /** The whole paper's element, complete but for its marked contents once the layout is done. */
  root = buildElement('Document')
  private readonly open: Tag[] = [this.root]
  private headingSpace: number | undefined
  private tagging: TaggedWriter | undefined
  private measuring: DocMeasure | undefined

  // The base class assigns a plain writer before each try; ours takes over its context.
  override get writer(): PageElementWriter {
    if (!this.tagging) throw new Error('the layout has not begun')
    return this.tagging
  }
  override set writer(plain: PageElementWriter) {
    this.tagging = new TaggedWriter(plain.context(), this)
  }

  override get docMeasure(): DocMeasure {
    if (!this.measuring) throw new Error('the layout has not begun')
    return this.measuring
  }
  override set docMeasure(made: DocMeasure) {
    made.textInlines = new QuickTextInlines(made.textInlines.pdfDocument)
    this.measuring = made
  }

  private get current(): Tag {
    return this.open.at(-1) ?? this.root
  }

  forText(): Tag {
    const { current } = this
    if (isArtifact(current) || current.holdsText) return current
    throw new Error(`text outside any tag, in ${current.type}`)
  }

  forLabel(): Tag {
    const { current } = this
    const item = this.open.findLast((tag) => !isArtifact(tag) && tag.type === 'LI')
    return isArtifact(current) || !item || isArtifact(item)
      ? layoutArtifact
      : (item.label ?? layoutArtifact)
  }

  forPicture(): Tag {
    const { current } = this
    if (isArtifact(current) || current.type === 'Figure') return current
    throw new Error('a picture outside any figure')
  }

  openFigure(): Element | Artifact | undefined {
    const { current } = this
    return isArtifact(current) || current.type === 'Figure' ? current : undefined
  }

  spaceBelowHeading(): number | undefined {
    return this.headingSpace
  }

  override addBackground(...args: [unknown]) {
    this.within([layoutArtifact], () => super.addBackground(...args))
  }

  override addDynamicRepeatable(...args: [unknown, unknown, string]) {
    this.within([paginationArtifact], () => super.addDynamicRepeatable(...args))
  }

  override processNode(node: LaidNode, ...rest: [boolean?]) {
    if (node.keepTogether) this.keepTogether(node)
    this.within(this.elementsOf(node), () => super.processNode(node, ...rest))
  }

  override processLeaf(node: LaidNode) {
    this.avoidLoneFirstLine(node)
    this.headingSpace = node.keepWithNext ? (node._margin?.[3] ?? 0) : undefined
    super.processLeaf(node)
    this.headingSpace = undefined
  }

  override processList(ordered: boolean, node: LaidNode) {
    if (isArtifact(this.current)) return super.processList(ordered, node)
    const items: LaidNode[] = (ordered ? node.ol : node.ul) ?? []
    for (const item of items) {
      const entry = buildElement('LI')
      if (ordered) {
        entry.label = buildElement('Lbl', { holdsText: true })
        entry.children.push(entry.label)
      }
      item.around = [entry, buildElement('LBody')]
    }
    const attributes = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' }
    this.within([buildElement('L', { attributes })], () => super.processList(ordered, node))
  }

  override processToc(node: LaidNode) {
    // pdfmake prints the contents as a table of its own making, which is no table to a reader.
    if (node.toc?._table) Object.assign(node.toc._table, { contents: true })
    super.processToc(node)
  }

  override processTable(node: LaidNode) {
    const { table } = node
    if (table?.dontBreakRows && !node.contents) {
      const limit = this.pageInnerHeight() * tallestRowShare
      const tall = [...table.body.keys()].some((row) => estimateRowHeight(node, row) > limit)
      if (tall) Object.assign(table, { dontBreakRows: false, keepWithHeaderRows: 0 })
    }
    super.processTable(node)
  }

  override processRow(row: Row): unknown {
    const table: LaidNode | undefined = row.tableNode
    if (!table || table.forLayout || isArtifact(this.current)) return super.processRow(row)
    if (table.contents) return this.within(contentsEntry(), () => super.processRow(row))
    const header = (row.rowIndex ?? 0) < (table.table?.headerRows ?? 0)
    for (const [column, cell] of row.cells.entries()) {
      const scope = header ? 'Column' : column === 0 ? 'Row' : undefined
      const attributes = { O: 'Table', ...(scope && { Scope: scope }) }
      Object.assign(cell, { around: [buildElement(scope ? 'TH' : 'TD', { attributes })] })
    }
    return this.within([buildElement('TR')], () => super.processRow(row))
  }

  /** The elements to open for a node: its parent's, then its own. */
  private elementsOf(node: LaidNode): Tag[] {
    const { current } = this
    if (isArtifact(current)) return []
    if (node.artifact) return [layoutArtifact]
    const around = [...(node.around ?? [])]
    if (node.svg !== undefined || node.qr !== undefined)
      return [...around, buildElement('Figure', { alt: node.alt })]
    if (node.toc) return [...around, buildElement('TOC')]
    if (node.text !== undefined && !node.tag) {
      // The cells of a contents list draw straight into the entry's link; a cell or list item that is one text holds it.
      const innermost = around.pop()
      if (innermost) return [...around, { ...innermost, holdsText: true }]
      if (current.holdsText) return []
    }
    if (node.text !== undefined) return [buildElement(node.tag ?? 'P', { holdsText: true })]
    if (node.text === undefined && node.tag)
      return [...around, buildElement(node.tag, { attributes: node.tagAttributes })]
    return around
  }

  private within<T>(tags: readonly Tag[], work: () => T): T {
    const depth = this.open.length
    for (const tag of tags) {
      const { current } = this
      if (!isArtifact(tag) && !isArtifact(current)) current.children.push(tag)
      this.open.push(tag)
    }
    try {
      return work()
    } finally {
      this.open.length = depth
    }
  }

  private keepTogether(node: LaidNode) {
    const context = this.writer.context()
    const height = estimateHeight(node, context.availableWidth)
    if (this.writer.transactionLevel === 0 && height < this.pageInnerHeight() * keptTogetherShare)
      node.unbreakable = true
  }

  private avoidLoneFirstLine(node: LaidNode) {
    const context = this.writer.context()
    const line = node._inlines?.[0]?.height ?? 0
    if (this.writer.transactionLevel > 0 || isArtifact(this.current)) return
    if (context.availableHeight >= 2 * line || context.y <= context.pageMargins.top) return
    const height = estimateHeight({ _inlines: node._inlines ?? [] }, context.availableWidth)
    if (height > line) this.writer.moveToNextPage()
  }

  private pageInnerHeight(): number {
    const { pageMargins } = this.writer.context()
    return (
      this.writer.context().getCurrentPage().pageSize.height - pageMargins.top - pageMargins.bottom
    )
  }
}

function contentsEntry(): Element[] {
  return [
    buildElement('TOCI'),
    buildElement('Reference'),
    buildElement('Link', { holdsText: true }),
  ]
}
