import { createContext, useContext } from 'react'
import type { CaseFile, CaseRecord } from '../../shared/case/nouns.ts'
import type { CaseId, JsonObject } from '../../shared/case/record.ts'
import type { Changed, ChangeSummary, Draft, PrintedReport } from '../../shared/contract/answers.ts'
import type { RecordDraft } from '../../shared/contract/inputs.ts'
import type { Reply } from '../../shared/contract/messages.ts'
import type { IsoDate, IsoInstant } from '../../shared/dates/iso-date.ts'
import type { CaseStatus } from '../../shared/governance/case-status.ts'
import type { Policies } from '../../shared/governance/policies.ts'

/** The rooms of a case, as the address and the side navigation have them. */
export const rooms = [
  'home',
  'intake',
  'people',
  'chronology',
  'voice',
  'evidence',
  'law',
  'decide',
  'preparation',
  'sessions',
  'assessment',
  'formulation',
  'plan',
  'briefing',
] as const
/** One of `rooms`. */
export type Room = (typeof rooms)[number]

/** A record as a form wants it saved. */
export type RecordToSave = RecordDraft

/** What was typed and is not yet a record. Reading and writing it draws nothing anew, so that typing stays quick. */
export interface DraftShelf {
  readonly find: (form: string) => Draft | undefined
  readonly list: () => readonly Draft[]
  readonly save: (form: string, values: JsonObject) => Promise<Reply<Draft>>
  readonly remove: (form: string) => Promise<Reply<null>>
}

/** Short news for the person, with a way to take back what was just done. */
export interface Notice {
  readonly words: string
  readonly undo?: { readonly label: string; readonly changeId: number }
  /** Where to go to put it right, each named. */
  readonly links?: readonly { readonly href: string; readonly words: string }[]
}

/** One open case and everything a screen may do with it; the app provides it. */
export interface OpenCase {
  readonly caseId: CaseId
  readonly file: CaseFile
  readonly changes: readonly ChangeSummary[]
  readonly reports: readonly PrintedReport[]
  readonly policies: Policies
  /** Today in Europe/London, and now to the minute, by the engine's clock. */
  readonly today: IsoDate
  readonly now: IsoInstant
  readonly drafts: DraftShelf
  /** Derives where the case stands; worked out once for each state of the case, when first asked for. */
  readonly status: () => CaseStatus
  /** What must not be done and stood when this record was made against it; undefined for nearly all. */
  readonly recordedAgainst: (recordId: string) => string | undefined
  /** Writes records as one change, and takes away the draft they came from. */
  readonly save: (
    records: readonly RecordToSave[],
    fromDraft?: string,
    /** What to say once it is saved, where "Saved." is not enough. */
    words?: string,
  ) => Promise<Reply<Changed>>
  readonly remove: (record: CaseRecord) => Promise<Reply<Changed>>
  readonly undo: (changeId: number) => Promise<Reply<Changed>>
  /** Takes in the answer of a command made elsewhere, such as an import. */
  readonly adopt: (changed: Changed, words: string) => void
  readonly notify: (notice: Notice) => void
  /** Reads the case again, for example after a report was made. */
  readonly reload: () => void
  /** Builds an address in this case: `linkTo('people', 'person', id)`. */
  readonly linkTo: (room: Room, ...parts: readonly string[]) => string
  /** Names another record; initials where only initials are to show. */
  readonly nameOf: (id: string) => string
  /** Puts initials in place of names where only initials are to show. */
  readonly hideNames: (words: string) => string
  /** Suggests where to save a file of this name: in the person's own documents. */
  readonly suggestPath: (fileName: string) => string
}

/** Provides the open case to every screen below. */
export const OpenCaseContext = createContext<OpenCase | undefined>(undefined)

/** Gives the open case. Throws outside one: a screen of a case is only ever drawn inside. */
export function useOpenCase(): OpenCase {
  const openCase = useContext(OpenCaseContext)
  if (!openCase) throw new Error('There is no open case around this screen')
  return openCase
}
