import { readFileSync } from 'node:fs'
import type { CaseFile, CaseRecord } from '../../../shared/case/nouns.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import { demoFolder } from './build-practice-case.ts'
import { practiceCaseId } from './entry.ts'

/** Loads the practice case as it ships, as a page or report reads it. */
export function loadPracticeCase(): CaseFile {
  const { case: details, records } = parseExchangedCase(
    readFileSync(new URL('kai.json', demoFolder), 'utf8'),
  )
  return {
    ...details,
    id: practiceCaseId,
    records: records.map(
      // What a vault adds when it takes a record in.
      (record) => ({ ...record, caseId: practiceCaseId, revision: 1, changeId: 1 }) as CaseRecord,
    ),
  }
}
