import type { CaseRecord } from '../case/nouns.ts'

/** Every paper that can be made, in the order of the work. */
export const paperKindCodes = ['strategy_briefing', 'planning_paper', 'assessment_report'] as const
/** One of `paperKindCodes`. */
export type PaperKindCode = (typeof paperKindCodes)[number]

/** What is the same for every paper of a kind. */
export interface PaperKind {
  /** What it is called, as it stands on the paper. */
  readonly label: string
  /** For whom it is made, as a code of `audiences.json`. */
  readonly audience: string
  /** The kind of meeting that it is for; absent: the strategy discussion of the referral. */
  readonly meeting?: CaseRecord<'meeting'>['body']['kind']
  /** The most sides it should have; absent: as many as it needs. */
  readonly mostSides?: number
  /** How its files are called after the case's reference: nothing that says what it is about. */
  readonly fileName: string
  /** One sentence for the person who chooses it. */
  readonly hint: string
}

/** What is the same for every paper of each kind. @source Domain report 9.3: three papers, at three moments. */
export const paperKinds: { readonly [K in PaperKindCode]: PaperKind } = {
  strategy_briefing: {
    label: 'Briefing for the strategy discussion',
    audience: 'strategy_discussion',
    mostSides: 2,
    fileName: 'briefing',
    hint: 'Two sides, within 24 hours of the referral. No ratings',
  },
  planning_paper: {
    label: 'Paper for the planning meeting',
    audience: 'planning_meeting',
    meeting: 'planning',
    mostSides: 4,
    fileName: 'planning-paper',
    hint: 'Four sides, about two weeks on. No ratings',
  },
  assessment_report: {
    label: 'Assessment report',
    audience: 'assessment_meeting',
    meeting: 'report',
    fileName: 'assessment-report',
    hint: 'Everything, with findings, formulation and plan, when the assessment is ready',
  },
}
