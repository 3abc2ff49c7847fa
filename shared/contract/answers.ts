import type { CaseFile } from '../case/nouns.ts'
import type { Practitioner } from '../case/practitioner.ts'
import type { CaseId, JsonObject } from '../case/record.ts'
import type { IsoInstant } from '../dates/iso-date.ts'

/** Where the vault stands, as far as a page may know before it is unlocked. */
export interface VaultStatus {
  readonly state: 'locked' | 'unlocked'
  /** The folder last opened on this computer; absent on a fresh one. */
  readonly lastFolder?: string | undefined
  /** Where a new vault would go if the person does not choose. */
  readonly suggestedFolder: string
  /** Where a paper would be saved if the person does not choose. */
  readonly documentsFolder: string
  /** Minutes without use after which the vault locks itself. */
  readonly idleLockMinutes: number
  /** Who uses this vault; absent while locked, or before they have said so. */
  readonly practitioner?: Practitioner | undefined
  /** What the engine's clock says; the page reckons with it, not with a clock of its own. */
  readonly now: IsoInstant
}

/** What the page learns when a vault has been opened. */
export interface Unlocked {
  readonly practitioner?: Practitioner | undefined
  /** True when the vault was not closed properly last time and has been checked. */
  readonly checkedAfterUncleanExit: boolean
  /** True when one copy of the header was damaged and has been made again from the other. */
  readonly headerRepaired: boolean
  /** The place the person was at when the vault locked; absent the first time. */
  readonly lastPlace?: string | undefined
}

/** One case in the list of cases. */
export interface CaseSummary {
  readonly id: CaseId
  readonly reference: string
  readonly openedAt: IsoInstant
  readonly closedAt?: IsoInstant | undefined
  readonly updatedAt: IsoInstant
  /** The name of the child being assessed; absent until entered. */
  readonly childName?: string | undefined
}

/** What was being typed into one form, whatever its state. */
export interface Draft {
  readonly form: string
  readonly values: JsonObject
  readonly savedAt: IsoInstant
}

/** One thing that a person did to a case, newest first, for undo. */
export interface ChangeSummary {
  readonly id: number
  readonly at: IsoInstant
  /** What was done, as a code: `record.insert`, `record.remove`, `attachment.add`, `chronology.import`, `undo` and so on. */
  readonly command: string
  /** The nouns it touched, with how many records of each. */
  readonly touched: readonly { readonly noun: string; readonly count: number }[]
  readonly undone: boolean
}

/** A case with everything a screen needs to show it. */
export interface OpenedCase {
  readonly file: CaseFile
  readonly drafts: readonly Draft[]
  readonly changes: readonly ChangeSummary[]
  readonly reports: readonly PrintedReport[]
}

/** What a command that changed a case answers: the case as it now is, and the change, so that it can be undone. */
export interface Changed {
  readonly opened: OpenedCase
  readonly changeId: number
  /** The ids of the records written, in the order given. */
  readonly recordIds: readonly string[]
}

/** One report as it was made. */
export interface PrintedReport {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly status: 'draft' | 'final'
  readonly madeAt: IsoInstant
  readonly pages: number
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  readonly recipients: readonly string[]
  /** True when the bytes are kept in the vault and can be saved again. */
  readonly kept: boolean
}

/** A report that has just been written to a file. */
export interface SavedReport {
  readonly report: PrintedReport
  readonly path: string
  /** The code that opens the file, shown once to be passed on by another way; absent when it opens without. */
  readonly openCode?: string | undefined
  /** What is not as it should be with the paper, and what to do; absent when nothing is. */
  readonly warning?: string | undefined
}
