/**
 * A finished paper as plain data, already in words: no codes, no dates to format, nothing left to decide.
 * The screen and the PDF are both drawn from it, so they cannot disagree. It can be copied between threads.
 */
export type ReportModel = {
  /** Which paper this is, as a code (`strategy_briefing`); never printed. */
  readonly kind: string
  /** The main heading. It may name people, so it never goes into the file's metadata: `reference` does. */
  readonly title: string
  /** The neutral case reference with no personal data, such as `TL-0417`; the only title in the metadata. */
  readonly reference: string
  /** Words for the version, such as `Version 2`. */
  readonly version: string
  /** A draft is watermarked and says so in the footer of every page. */
  readonly status: 'draft' | 'final'
  /** The protective marking, printed in capitals at the head of every page, such as `OFFICIAL-SENSITIVE`. */
  readonly marking: string
  /** How the paper is to be handled, in one line printed under the title; absent when there is nothing to add. */
  readonly handling?: string
  /** When it was made, in words, such as `4 February 2026, 9:10am`. */
  readonly madeOn: string
  /** Who made it, one line for each person. */
  readonly authors: readonly string[]
  /** Who it is for, one entry for each; never empty in a final paper. */
  readonly recipients: readonly string[]
  /** More facts of the cover, in order: the meeting, who assessed, what becomes of the paper. */
  readonly cover?: readonly { readonly term: string; readonly words: string }[]
  /** Says in the text itself that it is a draft; absent in a final paper, and where the watermark and foot are enough. */
  readonly draftNote?: string
  /** The heading of a list of contents after the first section; absent in a short paper. */
  readonly contents?: string
  /** True: set in 16 points. The model of such a paper has one column already. */
  readonly largePrint?: boolean
  readonly language: 'en-GB'
  /** In the order of the paper. */
  readonly sections: readonly ReportSection[]
}

/** A heading, what stands under it, and the sections one level below. The level is the depth: 2, then 3, then 4. */
export type ReportSection = {
  /** Unique in the paper; the target of links and of the contents list. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
  /** True: begins on a new page. */
  readonly startsPage?: boolean
  /** Absent and empty mean the same. At most two levels deep. */
  readonly subsections?: readonly ReportSection[]
}

/**
 * A stretch of text in one style. `href` leads out of the paper, `toSection` to a section's id or to an
 * `anchor`; never both. `anchor` makes this stretch a place that others lead to, unique in the paper; only at
 * the head of a table's row or of a list's entry.
 */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly href?: string
  readonly toSection?: string
  readonly anchor?: string
}

/** Text with or without styled stretches. A line feed starts a new line in the same paragraph. Never empty. */
export type Words = string | readonly Run[]

/** One paragraph. `lead` is set larger, `note` smaller and quieter. */
export type Paragraph = {
  readonly kind: 'paragraph'
  readonly words: Words
  readonly tone?: 'lead' | 'note'
}

/** One entry of a list, with a list inside it where there is one. */
export type ListItem = {
  readonly words: Words
  readonly nested?: BulletList | NumberedList
}

/** Entries in no particular order. Never empty: say in a paragraph that there are none. */
export type BulletList = { readonly kind: 'bulletList'; readonly items: readonly ListItem[] }

/** Entries whose order matters, counted from 1. Never empty. */
export type NumberedList = { readonly kind: 'numberedList'; readonly items: readonly ListItem[] }

/** One column: its heading and its share of the width, relative to the other columns' (2 is twice as wide as 1). */
export type TableColumn = { readonly heading: string; readonly weight: number }

/** Rows under headings that repeat on every page. The first column names the row and is its header. */
export type Table = {
  readonly kind: 'table'
  /** Says what the table shows. Printed above it, or only read aloud when `captionHidden` is true. */
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly TableColumn[]
  /** Each row has exactly one cell for each column; an unknown is a cell that says so. */
  readonly rows: readonly (readonly Words[])[]
}

/** Facts as term and description, in order. Two columns read down the first, then down the second. */
export type KeyFacts = {
  readonly kind: 'keyFacts'
  readonly columns?: 1 | 2
  readonly rows: readonly { readonly term: string; readonly words: Words }[]
}

/** What may stand in a callout or a box: text and lists only. */
export type TextBlock = Paragraph | BulletList | NumberedList

/** Something no reader may miss, such as what must not be done: set apart by a rule and bold words, not by colour. */
export type Callout = {
  readonly kind: 'callout'
  readonly heading: string
  readonly body: readonly TextBlock[]
}

/** Titled boxes side by side, such as established, alleged, not known. Read aloud one after the other. Two to four. */
export type Boxes = {
  readonly kind: 'boxes'
  readonly boxes: readonly { readonly title: string; readonly body: readonly TextBlock[] }[]
}

/**
 * A picture drawn by our own code. `svg` is never text from outside: a picture inside an SVG can name a file to read.
 * Without alternative text the paper is not made.
 */
export type Figure = {
  readonly kind: 'figure'
  readonly svg: string
  /** Says what the picture tells, in full; never empty. */
  readonly alt: string
  readonly caption?: string
}

/** A square code to scan. `alt` says where it leads or what it holds; never empty. */
export type Qr = {
  readonly kind: 'qr'
  readonly text: string
  readonly alt: string
  readonly caption?: string
}

/** The list of this paper's sections with their page numbers. At most one in a paper. */
export type Toc = { readonly kind: 'toc'; readonly heading: string }

/** Everything that can stand in a section. A new kind does not compile until the page and the paper can draw it. */
export type Block =
  | Paragraph
  | BulletList
  | NumberedList
  | Table
  | KeyFacts
  | Callout
  | Boxes
  | Figure
  | Qr
  | Toc

/** The name of each kind of block. */
export type BlockKind = Block['kind']

/** Gives text as runs, so that a reader need not care which form it has. */
export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [{ text: words }] : words
}
