import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exchangeSchema } from '../../../shared/case/exchange.ts'
import type { CaseFile, CaseRecord } from '../../../shared/case/nouns.ts'

/** Reads the practice case as a screen has it: the richest case there is, with every noun in it. */
export function loadPracticeFile(): CaseFile {
  // Not an address: under jsdom, `URL` is the page's own and no file can be read by it.
  const path = join(import.meta.dirname, '../../../resources/demo/kai.json')
  const exchanged = exchangeSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const { id, reference, openedAt } = exchanged.case
  // The schema is built from the nouns, so that each body is its noun's.
  const records = exchanged.records.map((record) => ({
    ...record,
    caseId: id,
    revision: 1,
    changeId: 1,
  })) as unknown as readonly CaseRecord[]
  return { id, reference, openedAt, records } as CaseFile
}
