import type { Audiences } from '../audience/audience.ts'
import type { CaseFile } from '../case/nouns.ts'
import type { Practitioner } from '../case/practitioner.ts'
import type { IsoDate, IsoInstant } from '../dates/iso-date.ts'
import type { Policies } from '../governance/policies.ts'
import type { Assessed } from './assessed.ts'
import type { ReportSection } from './model.ts'
import type { PaperKindCode } from './paper-kinds.ts'

/** Every policy that a paper is built by. */
export type ReportPolicies = Policies & { readonly audiences: Audiences }

/** How many entries are not in a paper, by reason. */
export interface LeftOut {
  readonly later: number
  readonly changedSince: number
  readonly held: number
  readonly separate: number
}

/** What one section is built from: the records that it may see, already filtered, and nothing else of the case. */
export interface SectionSource {
  readonly kind: PaperKindCode
  readonly file: CaseFile
  /** The day in London. */
  readonly on: IsoDate
  readonly asAt: IsoInstant
  readonly policies: ReportPolicies
  /** The code of the agency of each harmed child's own worker, by the child's id. */
  readonly ownWorkerAgency: ReadonlyMap<string, string>
  readonly leftOut: LeftOut
  /** Who makes the paper. */
  readonly practitioner: Practitioner
  /** For whom, one entry for each; may be empty while it is a draft. */
  readonly recipients: readonly string[]
  /** The number of each piece of evidence in the index, by its id; empty for a paper without one. */
  readonly citations: ReadonlyMap<string, number>
  /** The latest assessment, for a section that may see findings. */
  readonly assessed?: Assessed | undefined
  /** True: the profile is drawn without what is contested. */
  readonly withoutContested: boolean
  /** True: set in 16 points. */
  readonly largePrint: boolean
}

/** Builds one section. What was not entered is said in words: a section is never left out in silence. */
export type BuildSection = (source: SectionSource) => ReportSection
