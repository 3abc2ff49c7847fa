import { listLicensedMarks } from '../../../shared/assessment/list-act-first.ts'
import { listWalked, type WalkedFactor } from '../../../shared/assessment/walk-assessment.ts'
import type { CaseFile, CaseRecord } from '../../../shared/case/nouns.ts'
import type { WalkedCase } from './use-walk.ts'

/** What is rated on a page of its own: a factor of the instrument, or a number of a licensed tool. */
export type Subject =
  | {
      readonly kind: 'factor'
      readonly code: string
      readonly name: string
      readonly walked: WalkedFactor
    }
  | {
      readonly kind: 'mark'
      readonly code: string
      readonly name: string
      readonly mark: CaseRecord<'licensed_mark'>
    }

/** Lists everything that is rated, in the order in which the pages follow each other. */
export function listSubjects(
  { domains }: Pick<WalkedCase, 'domains'>,
  file: Pick<CaseFile, 'records'>,
): readonly Subject[] {
  const factors = listWalked(domains).map((walked): Subject => {
    const { code, name } = walked.factor
    return { kind: 'factor', code, name: `${code} ${name}`, walked }
  })
  const marks = listLicensedMarks(file).map(
    ({ mark, words }): Subject => ({ kind: 'mark', code: mark.id, name: words, mark }),
  )
  return [...factors, ...marks]
}

/** Finds the first factor that can be rated and is not complete; undefined when all are. */
export function findNextToRate(subjects: readonly Subject[]): Subject | undefined {
  const open = (state: WalkedFactor['state']) =>
    subjects.find((one) => one.kind === 'factor' && one.walked.state === state)
  return open('in_progress') ?? open('not_started')
}
