import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { listAssessments } from './find-assessment.ts'

/** A finding of an earlier assessment that still asks for something at once. */
export interface UnsettledFinding {
  readonly finding: CaseRecord<'finding'>
  readonly assessment: CaseRecord<'assessment'>
  /** Rated 4, and no later assessment has given a mark to the same factor. */
  readonly four: boolean
  /** Somebody may not be safe, and no later assessment has given a mark or said of today's safety at the same factor. */
  readonly safety: boolean
}

/**
 * Lists the urgent findings of every assessment but the one started last until a later one settles them: a new
 * assessment, or a mark of "not enough information" in it, takes nothing urgent out of sight.
 */
export function listUnsettledFindings(
  file: Pick<CaseFile, 'records'>,
): readonly UnsettledFinding[] {
  const assessments = listAssessments(file)
  const findings = recordsOf(file, 'finding')
  return assessments.slice(0, -1).flatMap((assessment, index) => {
    const after = new Set<string>(
      assessments
        .slice(index + 1)
        .filter(({ body }) => body.instrument === assessment.body.instrument)
        .map(({ id }) => id),
    )
    return findings
      .filter(({ body }) => body.assessment === assessment.id)
      .flatMap((finding) => {
        const { factor, concern, immediateSafety } = finding.body
        if (concern !== '4' && immediateSafety !== 'yes') return []
        const later = findings.filter(
          ({ body }) => body.factor === factor && after.has(body.assessment),
        )
        const marked = later.some(
          ({ body }) => body.concern !== undefined && body.concern !== 'not_enough',
        )
        const four = concern === '4' && !marked
        const said = later.some(({ body }) => body.immediateSafety !== undefined)
        const safety = immediateSafety === 'yes' && !marked && !said
        return four || safety ? [{ finding, assessment, four, safety }] : []
      })
  })
}
