import type { VagueDate } from '../dates/vague-date.ts'

/** One row of another agency's chronology as it was read. Nothing that came is dropped: `raw` is the row itself. */
export interface ChronologyRow {
  /** Counted from 1 after the heading row, as a person counts. */
  readonly row: number
  /** The row as it came, cells joined by the file's own separator. */
  readonly raw: string
  /** Absent: the row has no date that could be read; it is kept and shown as undated. */
  readonly when?: VagueDate | undefined
  /** `HH:MM`; absent when the row has none. */
  readonly time?: string | undefined
  readonly what: string
  /** Who recorded it, as the file says, with the agency: "Northfield Academy: Head of Year 7". */
  readonly source: string
  /** What was done about it, as the file says. */
  readonly response?: string | undefined
  /** What was odd about the row, in words for a person; absent when nothing was. */
  readonly problem?: string | undefined
}

/** One chronology file as it was read. */
export interface ChronologyFile {
  readonly fileName: string
  /** Whose chronology it is, as the person says. */
  readonly agency: string
  /** How far its rows have been shown to be so, as the person says; absent: alleged. */
  readonly standing?: 'established' | 'alleged' | undefined
  /** How the bytes were read: `UTF-8`, `UTF-8 with a byte-order mark`, `Windows-1252`. */
  readonly encoding: string
  /** The separator between cells, in words: `commas`, `semicolons`, `tabs`. */
  readonly separator: string
  /** The heading row as it came. */
  readonly headings: readonly string[]
  readonly rows: readonly ChronologyRow[]
  /** SHA-256 of the bytes, in hex: the same file twice is noticed. */
  readonly fingerprint: string
}

/** Points at a row of a file being imported, or at an event that is already in the case. */
export type EventPointer =
  | { readonly file: number; readonly row: number }
  | { readonly eventId: string }

/** Two tellings a person should look at: perhaps one happening told twice, or perhaps an event and its answer. */
export interface PairSuggestion {
  readonly first: EventPointer
  readonly second: EventPointer
  readonly suggested: 'same' | 'answers'
  /** Why it is offered, in one sentence. */
  readonly why: string
}

/** What an import would bring, before anything is written. */
export interface ChronologyPreview {
  readonly files: readonly ChronologyFile[]
  readonly suggestions: readonly PairSuggestion[]
  /** File names already imported into this case, by the same fingerprint. */
  readonly alreadyImported: readonly string[]
}
