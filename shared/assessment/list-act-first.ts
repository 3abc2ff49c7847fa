import { type CaseFile, type CaseRecord, findRecord, nouns, recordsOf } from '../case/nouns.ts'
import { findAssessment } from './find-assessment.ts'
import type { WalkedDomain, WalkedFactor } from './walk-assessment.ts'
import { listWalked } from './walk-assessment.ts'

/** Something to act on before anything else, whatever the rest shows. */
export interface ActFirst {
  readonly source: CaseRecord<'finding' | 'licensed_mark'>
  /** "A4 Who could be affected now". */
  readonly words: string
  /** Why it is here: "Rated 4, urgent." */
  readonly because: string
}

/**
 * Lists what to act on first: any concern of 4, any immediate-safety flag, and any number of a licensed tool about which
 * its assessor says so. A 4 stays here when the factor is closed since, or when what it rests on is contested.
 */
export function listActFirst(
  domains: readonly WalkedDomain[],
  file: Pick<CaseFile, 'records'>,
): readonly ActFirst[] {
  return [...listWalked(domains).flatMap(actOnFinding), ...listLicensedFirst(file)]
}

function actOnFinding({ factor, finding, immediateSafety }: WalkedFactor): readonly ActFirst[] {
  if (finding === undefined) return []
  const reasons = [
    ...(factor.anchors !== undefined && finding.body.concern === '4' ? ['Rated 4, urgent.'] : []),
    ...(immediateSafety ? ['Somebody may not be safe today.'] : []),
  ]
  if (reasons.length === 0) return []
  return [{ source: finding, words: `${factor.code} ${factor.name}`, because: reasons.join(' ') }]
}

function listLicensedFirst(file: Pick<CaseFile, 'records'>): readonly ActFirst[] {
  return listLicensedMarks(file)
    .filter(({ mark }) => mark.body.actFirst === 'yes')
    .map(({ mark, words }) => ({
      source: mark,
      words,
      because: 'The assessor who is certified in the tool says to act on this first.',
    }))
}

/** A number of a licensed tool with its name in words: "AIM3, My label". */
export interface LicensedMarkOf {
  readonly mark: CaseRecord<'licensed_mark'>
  readonly words: string
}

/** Lists the numbers of licensed tools in the assessment started last, in the order written. */
export function listLicensedMarks(file: Pick<CaseFile, 'records'>): readonly LicensedMarkOf[] {
  const assessment = findAssessment(file)
  return recordsOf(file, 'licensed_mark').flatMap((mark) => {
    const record = findRecord(file, mark.body.record)
    if (record?.noun !== 'licensed_record' || record.body.assessment !== assessment?.id) return []
    const tool = nouns.licensed_record.heading(record.body, () => '')
    return [{ mark, words: `${tool}, ${mark.body.label}` }]
  })
}
