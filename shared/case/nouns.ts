import type { BodyOf } from './fields.ts'
import { action } from './nouns/action.ts'
import { agreement } from './nouns/agreement.ts'
import { arrangement } from './nouns/arrangement.ts'
import { assessment } from './nouns/assessment.ts'
import { attachment } from './nouns/attachment.ts'
import { chronologyImport } from './nouns/chronology-import.ts'
import { chronologyLink } from './nouns/chronology-link.ts'
import { concern } from './nouns/concern.ts'
import { confirmation } from './nouns/confirmation.ts'
import { constraint } from './nouns/constraint.ts'
import { contingency } from './nouns/contingency.ts'
import { decisionAsked } from './nouns/decision-asked.ts'
import { difference } from './nouns/difference.ts'
import { event } from './nouns/event.ts'
import { evidence } from './nouns/evidence.ts'
import { finding } from './nouns/finding.ts'
import { formulation } from './nouns/formulation.ts'
import { goal } from './nouns/goal.ts'
import { household } from './nouns/household.ts'
import { householdMember } from './nouns/household-member.ts'
import { informationRequest } from './nouns/information-request.ts'
import { informed } from './nouns/informed.ts'
import { legalPosition } from './nouns/legal-position.ts'
import { licensedMark } from './nouns/licensed-mark.ts'
import { licensedRecord } from './nouns/licensed-record.ts'
import { meeting } from './nouns/meeting.ts'
import { opinion } from './nouns/opinion.ts'
import { person } from './nouns/person.ts'
import { plan } from './nouns/plan.ts'
import { priorityFlag } from './nouns/priority-flag.ts'
import { professional } from './nouns/professional.ts'
import { recommendation } from './nouns/recommendation.ts'
import { referral } from './nouns/referral.ts'
import { relationship } from './nouns/relationship.ts'
import { reportSummary } from './nouns/report-summary.ts'
import { safetyRule } from './nouns/safety-rule.ts'
import { scenario } from './nouns/scenario.ts'
import { session } from './nouns/session.ts'
import { sourceNote } from './nouns/source-note.ts'
import { statement } from './nouns/statement.ts'
import { supervisionDecision } from './nouns/supervision-decision.ts'
import { tierDecision } from './nouns/tier-decision.ts'
import type { CaseId, RecordId, StoredRecord } from './record.ts'

/** Every kind of record, by its code, in the order in which a case file lists them. */
export const nouns = {
  person,
  household,
  household_member: householdMember,
  relationship,
  professional,
  priority_flag: priorityFlag,
  referral,
  source_note: sourceNote,
  concern,
  chronology_import: chronologyImport,
  event,
  chronology_link: chronologyLink,
  statement,
  evidence,
  opinion,
  legal_position: legalPosition,
  constraint,
  tier_decision: tierDecision,
  arrangement,
  decision_asked: decisionAsked,
  informed,
  meeting,
  agreement,
  information_request: informationRequest,
  assessment,
  session,
  attachment,
  finding,
  licensed_record: licensedRecord,
  licensed_mark: licensedMark,
  formulation,
  scenario,
  supervision_decision: supervisionDecision,
  plan,
  goal,
  action,
  safety_rule: safetyRule,
  contingency,
  recommendation,
  difference,
  report_summary: reportSummary,
  confirmation,
} as const

/** The code of a kind of record. */
export type Noun = keyof typeof nouns

/** The body of a record of one noun. */
export type Body<N extends Noun> = BodyOf<(typeof nouns)[N]['fields']>

/** A record whose body has been read against its noun's definition. */
export type CaseRecord<N extends Noun = Noun> = N extends Noun
  ? Omit<StoredRecord, 'noun' | 'body'> & { readonly noun: N; readonly body: Body<N> }
  : never

/** Every noun, in order. */
export const nounCodes = Object.keys(nouns).filter(isNoun)

/** Tells whether the text is the code of a kind of record. */
export function isNoun(text: string): text is Noun {
  return Object.hasOwn(nouns, text)
}

/** A whole case as the page and the reports read it: every live record, in the order written. */
export interface CaseFile {
  readonly id: CaseId
  readonly reference: string
  readonly openedAt: string
  readonly closedAt?: string | undefined
  readonly records: readonly CaseRecord[]
}

/** Lists the records of one noun, in the order written. */
export function recordsOf<N extends Noun>(
  file: Pick<CaseFile, 'records'>,
  noun: N,
): readonly CaseRecord<N>[] {
  // The filter is the proof; the compiler cannot carry a comparison with a type parameter through a union.
  return file.records.filter((record) => record.noun === noun) as CaseRecord[] as CaseRecord<N>[]
}

/** Finds a record by its id, whatever its noun. */
export function findRecord(
  file: Pick<CaseFile, 'records'>,
  id: RecordId | string | undefined,
): CaseRecord | undefined {
  return id === undefined ? undefined : file.records.find((record) => record.id === id)
}
