import { checkFinding } from '../../shared/assessment/check-finding.ts'
import { checkAssessmentUse } from '../../shared/assessment/checks/check-assessment-use.ts'
import {
  checkLicensedMark,
  checkLicensedRecord,
} from '../../shared/assessment/checks/check-licensed.ts'
import type { Instruments } from '../../shared/assessment/find-assessment.ts'
import type { Problem } from '../../shared/case/check-record.ts'
import {
  type CaseFile,
  type CaseRecord,
  findRecord,
  type Noun,
  nouns,
} from '../../shared/case/nouns.ts'
import type { CaseId, JsonObject, RecordId } from '../../shared/case/record.ts'
import type { RecordDraft } from '../../shared/contract/inputs.ts'
import type { IsoDate, IsoInstant } from '../../shared/dates/iso-date.ts'
import { londonDayOf } from '../../shared/dates/london-time.ts'
import { InvalidInput } from '../../shared/errors/errors.ts'
import { checkFinalPlan } from '../../shared/plan/check-final-plan.ts'
import type { ReadableDb } from '../storage/database.ts'
import { loadCaseFile } from './open-case.ts'

/** A record that is to be written, its body read against its noun. */
export type ReadDraft = Omit<RecordDraft, 'body'> & { readonly body: JsonObject }

/** The kinds of record that must fit the rest of their case. */
const ruled: ReadonlySet<Noun> = new Set([
  'assessment',
  'finding',
  'licensed_record',
  'licensed_mark',
  'plan',
])

/**
 * Refuses records that do not fit the rest of their case: an assessment with an instrument that is not here, a finding
 * that the assessment does not ask for, a licensed tool where none is used, a final plan with something urgent left out. The case is loaded only when such a kind of record comes.
 *
 * @param at when they are saved: the day in London decides what is closed.
 * @throws {InvalidInput} naming the record and the field.
 */
export function requireCaseRules(
  db: ReadableDb,
  caseId: CaseId,
  drafts: readonly ReadDraft[],
  instruments: Instruments,
  at: IsoInstant,
): void {
  if (!drafts.some(({ noun }) => ruled.has(noun))) return
  const today = londonDayOf(at)
  let file = loadCaseFile(db, caseId)
  for (const [index, draft] of drafts.entries()) {
    const record = toRecord(file, draft, index, at)
    // Against the ones before it in the same save as well: two findings for one factor could come together.
    requireNone(checkRules(file, record, instruments, today), index, record)
    file = withRecord(file, record)
  }
  for (const [index, draft] of drafts.entries()) {
    const record = toRecord(file, draft, index, at)
    if (record.noun === 'plan' && record.body.stage === 'final')
      requireNone(checkFinalPlan(file, instruments, today), index, record)
  }
}

function checkRules(
  file: CaseFile,
  record: CaseRecord,
  instruments: Instruments,
  today: IsoDate,
): readonly Problem[] {
  switch (record.noun) {
    case 'assessment':
      return checkAssessmentUse(instruments, record.body)
    case 'finding':
      return checkFinding(file, instruments, today, record.body, record.id)
    case 'licensed_record':
      return checkLicensedRecord(file, today, record.body)
    case 'licensed_mark':
      return checkLicensedMark(file, record.body, record.id)
    default:
      return []
  }
}

function requireNone(problems: readonly Problem[], index: number, { noun }: CaseRecord): void {
  const [problem] = problems
  if (problem) throw new InvalidInput(problem.message, [index, noun, problem.field])
}

/** Makes the record that a draft will be. One that is new has no id yet: here it gets one that no record can have. */
function toRecord(file: CaseFile, draft: ReadDraft, index: number, at: IsoInstant): CaseRecord {
  const id = draft.id ?? (`new-${index}` as RecordId)
  const { createdAt = at, revision = 0, changeId = 0 } = findRecord(file, id) ?? {}
  const { bodyVersion } = nouns[draft.noun]
  const times = { createdAt, updatedAt: at }
  // The body has been read against this very noun; the compiler cannot tie the two through a union.
  return { ...draft, id, caseId: file.id, revision, changeId, bodyVersion, ...times } as CaseRecord
}

function withRecord(file: CaseFile, record: CaseRecord): CaseFile {
  const records = file.records.map((one) => (one.id === record.id ? record : one))
  return { ...file, records: records.includes(record) ? records : [...records, record] }
}
