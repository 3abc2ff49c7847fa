import { listLicensedMarks } from '../../../shared/assessment/list-act-first.ts'
import { listWalked } from '../../../shared/assessment/walk-assessment.ts'
import { wordConcern, wordStrength } from '../../../shared/assessment/word-factor.ts'
import type { CaseFile } from '../../../shared/case/nouns.ts'
import { walkLatest } from '../../../shared/plan/derive-coverage.ts'
import type { OpenCase } from '../../forms/open-case.tsx'

/** A finding as the canvas names it. */
export interface NamedFinding {
  readonly id: string
  /** Where it is rated: the code of the factor, or the id of a number of a licensed tool. */
  readonly code: string
  readonly name: string
  /** What was found: "Concern 3, serious"; for a licensed tool its number. */
  readonly words: string
  /** What is strong there: "Strength 2 of 3, present"; absent where none was chosen, and for a licensed tool. */
  readonly strength?: string
}

/** Words findings by what is strong there, for the part of the canvas that is about what helps. */
export function nameStrengths(findings: readonly NamedFinding[]): readonly NamedFinding[] {
  return findings.map((finding) => ({ ...finding, words: finding.strength ?? finding.words }))
}

/** Lists the findings of the assessment started last, in the order of the instrument, then the licensed tool's numbers. */
export function listFindings({
  file,
  policies,
  today,
}: Pick<OpenCase, 'file' | 'policies' | 'today'>): readonly NamedFinding[] {
  const findings = listWalked(walkLatest(file, policies, today)).flatMap((walked) => {
    const { code, name } = walked.factor
    if (!walked.finding) return []
    const { strength } = walked
    return [
      {
        id: walked.finding.id,
        code,
        name: `${code} ${name}`,
        words: wordConcern(walked),
        ...(strength !== undefined && { strength: wordStrength(strength) }),
      },
    ]
  })
  return [...findings, ...listMarks(file)]
}

function listMarks(file: Pick<CaseFile, 'records'>): readonly NamedFinding[] {
  return listLicensedMarks(file).map(({ mark: { id, body }, words }) => ({
    id,
    code: id,
    name: words,
    words:
      body.known === 'number' && body.mark !== undefined
        ? `${body.mark} out of ${body.maximum}`
        : 'not enough information',
  }))
}
