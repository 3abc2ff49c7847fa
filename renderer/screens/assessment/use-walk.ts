import { useMemo } from 'react'
import { findAssessment, findInstrument } from '../../../shared/assessment/find-assessment.ts'
import { type WalkedDomain, walkAssessment } from '../../../shared/assessment/walk-assessment.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import type { Instrument } from '../../../shared/instruments/instrument.ts'
import { useOpenCase } from '../../forms/open-case.tsx'

/** The assessment that is worked on, and where each of its factors stands. */
export interface WalkedCase {
  readonly assessment: CaseRecord<'assessment'>
  /** Absent where a licensed tool is all that is used; `domains` is then empty. */
  readonly instrument?: Instrument
  readonly domains: readonly WalkedDomain[]
}

/** Walks the assessment that was started last, once for each state of the case; undefined where none was started. */
export function useWalk(withoutContested = false): WalkedCase | undefined {
  const { file, policies, today } = useOpenCase()
  return useMemo(() => {
    const assessment = findAssessment(file)
    if (!assessment) return undefined
    const instrument = findInstrument(policies, assessment)
    if (!instrument) return { assessment, domains: [] }
    const domains = walkAssessment({ file, assessment, instrument, today, withoutContested })
    return { assessment, instrument, domains }
  }, [file, policies, today, withoutContested])
}
