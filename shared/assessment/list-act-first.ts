import { type CaseFile, type CaseRecord, findRecord, nouns, recordsOf } from '../case/nouns.ts'
import { formatDate } from '../dates/format-date.ts'
import { findFactor } from '../instruments/instrument.ts'
import { findAssessment, findInstrument, type Instruments } from './find-assessment.ts'
import { listUnsettledFindings } from './list-unsettled-findings.ts'
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
 * its assessor says so. A 4 stays here when the factor is closed since, when what it rests on is contested, and when a
 * later assessment was started that has not given a mark to its factor.
 *
 * @param policies gives the factors of earlier assessments their names; without, they have their codes.
 */
export function listActFirst(
  domains: readonly WalkedDomain[],
  file: Pick<CaseFile, 'records'>,
  policies: Instruments = { instruments: [] },
): readonly ActFirst[] {
  const walked = listWalked(domains)
  const shown = new Set(walked.map(({ finding }) => finding?.id))
  return [
    ...walked.flatMap(actOnFinding),
    ...listEarlierFirst(file, policies).filter(({ source }) => !shown.has(source.id)),
    ...listLicensedFirst(file),
  ]
}

function actOnFinding({ factor, finding, immediateSafety }: WalkedFactor): readonly ActFirst[] {
  if (finding === undefined) return []
  const isFour = factor.anchors !== undefined && finding.body.concern === '4'
  const because = wordReasons(isFour, immediateSafety)
  return because === ''
    ? []
    : [{ source: finding, words: `${factor.code} ${factor.name}`, because }]
}

function wordReasons(isFour: boolean, isSafety: boolean): string {
  return [
    ...(isFour ? ['Rated 4, urgent.'] : []),
    ...(isSafety ? ['Somebody may not be safe today.'] : []),
  ].join(' ')
}

function listEarlierFirst(
  file: Pick<CaseFile, 'records'>,
  policies: Instruments,
): readonly ActFirst[] {
  return listUnsettledFindings(file).map(({ finding, assessment, four, safety }) => {
    const code = finding.body.factor
    const instrument = findInstrument(policies, assessment)
    const factor = instrument && findFactor(instrument, code)
    const since = `From the assessment started ${formatDate(assessment.body.startedOn)}; no later one has rated it again.`
    return {
      source: finding,
      words: factor === undefined ? code : `${code} ${factor.name}`,
      because: `${wordReasons(four, safety)} ${since}`,
    }
  })
}

function listLicensedFirst(file: Pick<CaseFile, 'records'>): readonly ActFirst[] {
  return listEveryLicensedMark(file)
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
  const last = findAssessment(file)?.id
  return listEveryLicensedMark(file).filter(({ mark }) => {
    const record = findRecord(file, mark.body.record)
    return record?.noun === 'licensed_record' && record.body.assessment === last
  })
}

/** Lists the numbers of licensed tools in every assessment, in the order written, without one whose record is gone. */
export function listEveryLicensedMark(file: Pick<CaseFile, 'records'>): readonly LicensedMarkOf[] {
  return recordsOf(file, 'licensed_mark').flatMap((mark) => {
    const record = findRecord(file, mark.body.record)
    if (record?.noun !== 'licensed_record') return []
    const tool = nouns.licensed_record.heading(record.body, () => '')
    return [{ mark, words: `${tool}, ${mark.body.label}` }]
  })
}
