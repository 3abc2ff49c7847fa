import type { Inline, Line, Page, Picture, Vector } from 'pdfmake/js/PageElementWriter.js'
import { Renderer } from '../pdfmake-parts.ts'
import { buildElement, type Element, isArtifact, paginationArtifact, type Tag } from './element.ts'
import type { TaggedDocument } from './tagged-document.ts'
import type { Stamped } from './tagged-writer.ts'

type LinkedInline = Inline & { readonly linkNumber?: number }

/** Draws the placed items, each inside the marked content of the element or artifact it is stamped with. */
export class TaggedRenderer extends Renderer {
  private readonly doc: TaggedDocument
  private readonly onPage: (done: number) => void
  private openTag: Tag | undefined

  /** @param onPage is told how many pages are drawn, after each. */
  constructor(doc: TaggedDocument, onPage: (done: number) => void) {
    super(doc)
    this.doc = doc
    this.onPage = onPage
  }

  override renderPages(pages: readonly Page[]) {
    for (const [index, page] of pages.entries()) {
      super.renderPages([page])
      this.close() // a marked content ends with its page
      this.onPage(index + 1)
    }
  }

  override renderLine(line: Line & Stamped, x: number, y: number) {
    const { tag } = line
    const pieces = piecesOf(line)
    for (const piece of pieces) {
      const link = tag && !isArtifact(tag) && linkOf(tag, piece)
      if (!link) this.marked(tag, () => super.renderLine(piece, x, y))
      else {
        this.doc.openLink = { element: link, words: wordsOf(piece) }
        this.marked(link, () => super.renderLine(piece, x, y))
        this.doc.openLink = undefined
      }
    }
  }

  override renderVector(vector: Vector & Stamped) {
    this.marked(vector.tag, () => super.renderVector(vector))
    this.growBox(vector.tag, vector.x, vector.y, vector.w, vector.h)
  }

  override renderSVG(picture: Picture & Stamped) {
    this.marked(picture.tag, () => super.renderSVG(picture))
    this.growBox(picture.tag, picture.x, picture.y, picture._width, picture._height)
  }

  override renderWatermark(page: Page) {
    this.marked(paginationArtifact, () => super.renderWatermark(page))
  }

  /** Neighbours of one tag share one marked content: a paragraph's lines, a table's rules. */
  private marked(tag: Tag | undefined, draw: () => void) {
    if (!tag) throw new Error('an item reached the page without a tag')
    if (tag !== this.openTag) {
      this.close()
      if (isArtifact(tag)) this.doc.markContent('Artifact', { type: tag.artifact })
      else tag.children.push(this.doc.markStructureContent(tag.type))
      this.openTag = tag
    }
    draw()
  }

  private close() {
    if (this.openTag) this.doc.endMarkedContent()
    this.openTag = undefined
  }

  private growBox(tag: Tag | undefined, x: number, y: number, width: number, height: number) {
    if (!tag || isArtifact(tag) || tag.type !== 'Figure') return
    const bottom = this.doc.page.height - y - height
    const top = this.doc.page.height - y
    const box = tag.box ?? [x, bottom, x + width, top]
    tag.box = [
      Math.min(box[0], x),
      Math.min(box[1], bottom),
      Math.max(box[2], x + width),
      Math.max(box[3], top),
    ]
  }
}

/** The line cut where a link begins or ends; each piece stands at its place in the whole line. */
function piecesOf(line: Line & Stamped): Line[] {
  const groups: LinkedInline[][] = []
  for (const inline of joinInlines(line.inlines)) {
    const group = groups.at(-1)
    if (group?.[0] && group[0].linkNumber === inline.linkNumber) group.push(inline)
    else groups.push([inline])
  }
  const height = line.getHeight()
  const ascender = line.getAscenderHeight()
  return groups.map((inlines, index) => {
    const piece = line.clone()
    piece.inlines = inlines
    piece.getHeight = () => height
    piece.getAscenderHeight = () => ascender
    if (index > 0)
      for (const key of ['id', '_outline', '_pageNodeRef']) Reflect.deleteProperty(piece, key)
    return piece
  })
}

// pdfmake draws word by word; words of one style drawn at once give a smaller file, drawn faster, that copies as text.
function joinInlines(inlines: readonly LinkedInline[]): LinkedInline[] {
  const joined: LinkedInline[] = []
  let last: LinkedInline | undefined
  for (const inline of inlines) {
    if (last && sameStyle(last, inline)) {
      last.text += inline.text
      last.width += inline.width
    } else {
      // A copy: a table's head is drawn from the same words on every page.
      last = { ...inline }
      joined.push(last)
    }
  }
  return joined
}

function sameStyle(a: LinkedInline, b: LinkedInline): boolean {
  return (
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.color === b.color &&
    a.decoration === b.decoration &&
    a.linkNumber === b.linkNumber &&
    a.link === b.link &&
    a.linkToDestination === b.linkToDestination &&
    !a._pageNodeRef &&
    !b._pageNodeRef &&
    !a.characterSpacing &&
    !b.characterSpacing
  )
}

function linkOf(tag: Element, piece: Line): Element | undefined {
  const [first]: LinkedInline[] = piece.inlines
  if (!first?.link && !first?.linkToDestination) return undefined
  if (tag.type === 'Link') return tag
  const number = first.linkNumber ?? 0
  const known = tag.links.get(number)
  if (known) return known
  const link = buildElement('Link', { holdsText: true })
  tag.links.set(number, link)
  tag.children.push(link)
  return link
}

function wordsOf(piece: Line): string {
  return piece.inlines
    .map(({ text }) => text)
    .join('')
    .trim()
}
