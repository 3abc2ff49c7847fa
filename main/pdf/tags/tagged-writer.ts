import type { Context, Fragment, Line, Picture, Vector } from 'pdfmake/js/PageElementWriter.js'
import { PageElementWriter } from '../pdfmake-parts.ts'
import {
  type Artifact,
  type Element,
  layoutArtifact,
  paginationArtifact,
  type Tag,
} from './element.ts'

/** What the writer needs to know of the layout in progress. */
export type OpenTags = {
  /** Gives the element that text drawn now belongs to. */
  forText(): Tag
  /** Gives the element that a list item's number belongs to. */
  forLabel(): Tag
  /** Gives the figure that a picture drawn now belongs to. */
  forPicture(): Tag
  /** Gives the open figure, if one is open. */
  openFigure(): Element | Artifact | undefined
  /** The space below the heading being laid out, in points; undefined outside headings. */
  spaceBelowHeading(): number | undefined
}

/** Marks that we leave on pdfmake's items for the renderer. */
export type Stamped = { tag?: Tag; spaceBelow?: number | undefined }

/** Stamps every item with the element it belongs to, and never leaves a heading alone at the foot of a page. */
export class TaggedWriter extends PageElementWriter {
  private readonly tags: OpenTags
  private depth = 0
  private carried: { readonly page: number; readonly fragment: Fragment } | undefined

  constructor(context: Context, tags: OpenTags) {
    super(context)
    this.tags = tags
  }

  override addLine(line: Line & Stamped, ...rest: [boolean?, number?]): unknown {
    // pdfmake draws a list item's number from inside the event that announces the item's first line.
    line.tag ??= this.depth > 0 ? this.tags.forLabel() : this.tags.forText()
    if (this.depth === 0) line.spaceBelow = this.tags.spaceBelowHeading()
    this.depth++
    try {
      return this.placed(super.addLine(line, ...rest))
    } finally {
      this.depth--
    }
  }

  override addVector(vector: Vector & Stamped, ...rest: [boolean?, boolean?, number?, number?]) {
    const figure = this.depth === 0 ? this.tags.openFigure() : undefined
    vector.tag ??= figure ?? layoutArtifact
    return super.addVector(vector, ...rest)
  }

  override addSVG(picture: Picture & Stamped, ...rest: [number?]) {
    picture.tag = this.tags.forPicture()
    return this.placed(super.addSVG(picture, ...rest))
  }

  override addFragment(fragment: Fragment, ...rest: [boolean?, boolean?, boolean?]) {
    const repeated = this.repeatables.includes(fragment) && fragment !== this.carried?.fragment
    const done = this.placed(super.addFragment(fragment, ...rest))
    if (repeated) {
      const items = this.context().getCurrentPage().items.slice(-fragment.items.length)
      for (const { item } of items) Object.assign(item, { tag: paginationArtifact })
    }
    return done
  }

  override commitUnbreakableBlock(...at: [number?, number?]) {
    // pdfmake keeps only the first page of a block that cannot break: text would be lost without a word.
    if (this.transactionLevel === 1 && this.context().pages.length > 1)
      throw new Error('a part of the paper that may not break is taller than a page')
    super.commitUnbreakableBlock(...at)
  }

  override moveToNextPage(orientation?: string) {
    const next = this.context().page + 1
    const heading = this.transactionLevel === 0 ? this.takeHeading() : undefined
    if (heading) this.carried = { page: next, fragment: heading }
    // The other columns of a row come later to a page that has the heading already: like a table's head, it is then skipped.
    const carried = this.carried?.page === next ? this.carried.fragment : undefined
    if (carried) this.repeatables.unshift(carried)
    super.moveToNextPage(orientation)
    if (carried) this.repeatables.shift()
  }

  /** Takes the headings off the foot of the page, unless there is nothing else on it. */
  private takeHeading(): Fragment | undefined {
    const { items } = this.context().getCurrentPage()
    let first = items.length
    while (first > 0 && isHeading(items[first - 1]?.item)) first--
    const taken = items.slice(first)
    const top = taken[0]?.item.y
    const last: (Line & Stamped) | undefined = taken.at(-1)?.item
    if (first === 0 || top === undefined || last === undefined) return undefined
    items.length = first
    const height = last.y + last.getHeight() + (last.spaceBelow ?? 0) - top
    for (const { item } of taken) item.y -= top
    return { items: taken, height, xOffset: 0, insertedOnPages: [] }
  }

  // pdfmake tries twice and then goes on without the item; half a paper is a wrong paper, so the second try stops it.
  private failures = 0
  private placed<T>(position: T): T {
    if (position !== false) this.failures = 0
    else if (++this.failures > 2) throw new Error('a part of the paper fits on no page')
    return position
  }
}

function isHeading(item: (Line & Stamped) | undefined): boolean {
  return item?.spaceBelow !== undefined
}
