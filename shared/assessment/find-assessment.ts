import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { Instrument } from '../instruments/instrument.ts'

/** The instruments that there are to assess with; every policy has them. */
export interface Instruments {
  readonly instruments: readonly Instrument[]
}

/** Finds the assessment that was started last; of two from one day, the one entered last. */
export function findAssessment(
  file: Pick<CaseFile, 'records'>,
): CaseRecord<'assessment'> | undefined {
  return listAssessments(file).at(-1)
}

/** Lists the assessments in the order in which they were started; of two from one day, as they were entered. */
export function listAssessments(
  file: Pick<CaseFile, 'records'>,
): readonly CaseRecord<'assessment'>[] {
  return recordsOf(file, 'assessment').toSorted(
    (a, b) =>
      compareText(a.body.startedOn, b.body.startedOn) || compareText(a.createdAt, b.createdAt),
  )
}

/** Finds the instrument that an assessment names; `undefined` when it uses none, or one that is not here. */
export function findInstrument(
  { instruments }: Instruments,
  assessment: CaseRecord<'assessment'>,
): Instrument | undefined {
  const { use, instrument } = assessment.body
  return use === 'licensed' ? undefined : instruments.find(({ code }) => code === instrument)
}
