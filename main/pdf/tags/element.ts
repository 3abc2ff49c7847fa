import type { MarkedContent, Reference } from 'pdfmake/js/PDFDocument.js'

/** The link annotation over one stretch of text, its key in the parent tree, and the page it lies on. */
export type LinkedArea = {
  readonly annotation: Reference
  readonly key: number
  readonly page: Reference
}

/**
 * One logical element of the finished paper, such as a heading, a list or a table cell. Its children are in reading order:
 * elements from the layout, marked contents and linked areas from the drawing.
 */
export type Element = {
  readonly type: string
  /** Text may be drawn straight into it. */
  readonly holdsText: boolean
  readonly alt?: string
  /** Attribute dictionaries, as ISO 32000-1, 14.8.5 has them. */
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly children: (Element | MarkedContent | LinkedArea)[]
  /** The box around a figure in PDF points from the bottom left: left, bottom, right, top. Known once drawn. */
  box?: [number, number, number, number]
  /** In a numbered list's item: where its number goes. */
  label?: Element
  /** The links inside a paragraph by the number its runs carry, so that one link is one element on however many lines. */
  readonly links: Map<number, Element>
}

/** What is on the page but not part of the paper: rules, backgrounds, and what repeats at the head and foot of a page. */
export type Artifact = { readonly artifact: 'Layout' | 'Pagination' }

/** What an item on a page belongs to. */
export type Tag = Element | Artifact

/** Rules, fills and bullets. */
export const layoutArtifact: Artifact = { artifact: 'Layout' }
/** Running headers and footers, watermarks, and table headings drawn again. */
export const paginationArtifact: Artifact = { artifact: 'Pagination' }

/** Makes an element without children. */
export function buildElement(
  type: string,
  details: Partial<Pick<Element, 'alt' | 'attributes' | 'holdsText'>> = {},
): Element {
  return { type, holdsText: false, ...details, children: [], links: new Map() }
}

/** Tells an artifact from an element. */
export function isArtifact(tag: Tag): tag is Artifact {
  return 'artifact' in tag
}
