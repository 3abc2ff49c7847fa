import { type CaseFile, type CaseRecord, isNoun } from '../../shared/case/nouns.ts'
import { parseBody } from '../../shared/case/parse-body.ts'
import type { CaseId, StoredRecord } from '../../shared/case/record.ts'
import type { ChangeSummary, OpenedCase } from '../../shared/contract/answers.ts'
import { loadCase } from '../storage/case-store.ts'
import { listChanges } from '../storage/change-store.ts'
import type { ReadableDb } from '../storage/database.ts'
import { listDrafts } from '../storage/draft-store.ts'
import { listTouchedNouns } from '../storage/history/touched-nouns.ts'
import { listRecords } from '../storage/record-store.ts'
import { listReports } from '../storage/report-store.ts'

/** How many of the latest changes a screen is given. */
const changesShown = 30

/** Loads a case with what its screens need: records, drafts, latest changes, reports made. */
export function openCase(db: ReadableDb, caseId: CaseId): OpenedCase {
  return {
    file: loadCaseFile(db, caseId),
    drafts: listDrafts(db, caseId).map(({ form, body, savedAt }) => ({
      form,
      values: body,
      savedAt,
    })),
    changes: summariseChanges(db, caseId),
    reports: listReports(db, caseId),
  }
}

/** Loads every live record of a case, each read against its noun. @throws {ExpectedError} `case_not_found`. */
export function loadCaseFile(db: ReadableDb, caseId: CaseId): CaseFile {
  const { id, reference, openedAt, closedAt } = loadCase(db, caseId)
  return { id, reference, openedAt, closedAt, records: listRecords(db, caseId).map(toCaseRecord) }
}

function toCaseRecord(record: StoredRecord): CaseRecord {
  if (!isNoun(record.noun)) throw new Error('A record of an unknown noun was stored')
  // The body is read against this very noun; the compiler cannot tie the two through a union.
  return { ...record, noun: record.noun, body: parseBody(record.noun, record.body) } as CaseRecord
}

function summariseChanges(db: ReadableDb, caseId: CaseId): readonly ChangeSummary[] {
  const touched = listTouchedNouns(db, caseId, changesShown)
  return listChanges(db, caseId, changesShown).map(({ id, at, command, undoneByChangeId }) => ({
    id,
    at,
    command,
    touched: touched
      .filter(({ changeId }) => changeId === id)
      .map(({ noun, count }) => ({ noun, count })),
    undone: undoneByChangeId !== undefined,
  }))
}
