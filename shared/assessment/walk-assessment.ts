import type { Problem } from '../case/check-record.ts'
import { isShown } from '../case/check-record.ts'
import type { Fields } from '../case/fields.ts'
import { type CaseFile, type CaseRecord, nouns, recordsOf } from '../case/nouns.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { Domain, Factor, Instrument } from '../instruments/instrument.ts'
import { capConfidence, type ShownConfidence } from './cap-confidence.ts'
import { checkAnswers } from './check-answers.ts'
import { type EvidenceFor, linkEvidence, noEvidence } from './list-evidence-for.ts'
import { derivePoliceEnquiries } from './police-enquiries.ts'
import { countSources, isContested, isDiscounted } from './weigh-evidence.ts'

/** A concern mark; only an answer that was chosen ever becomes one. */
export type Mark = 0 | 1 | 2 | 3 | 4
/** A strength mark. */
export type StrengthMark = 0 | 1 | 2 | 3

/**
 * What is said about the concern at one factor. Only `mark` is a number, and `contested` keeps the number that was given
 * for its explanation: drawn, it is as open as `unknown`.
 */
export type Concern =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not_rated' }
  | { readonly kind: 'no_mark' }
  | { readonly kind: 'closed'; readonly because: string }
  | { readonly kind: 'contested'; readonly mark: Mark }

/** The code of a question asked about a factor. */
export type FindingField = keyof (typeof nouns)['finding']['fields']

/** One factor with everything that is said about it. Nothing here reads an answer to a question that does not show. */
export interface WalkedFactor {
  readonly domain: Domain
  readonly factor: Factor
  /** The finding written last, if any. */
  readonly finding?: CaseRecord<'finding'>
  /** The questions that show for this factor now, in the order of the form. */
  readonly asked: readonly FindingField[]
  readonly concern: Concern
  readonly strength?: StrengthMark
  readonly confidence?: ShownConfidence
  /** What adds to the concern, and what lessens it, in the order written. */
  readonly supports: readonly CaseRecord<'evidence'>[]
  readonly contradicts: readonly CaseRecord<'evidence'>[]
  /** How many sources that do not depend on each other speak to it. */
  readonly sources: number
  readonly immediateSafety: boolean
  /** What is still to be put right or answered before the factor is complete; nothing here stops saving. */
  readonly problems: readonly Problem[]
  readonly state: 'not_started' | 'in_progress' | 'completed' | 'closed'
}

/** A domain with its factors, in the order of the instrument. */
export interface WalkedDomain {
  readonly domain: Domain
  readonly factors: readonly WalkedFactor[]
}

/** What a walk goes over. */
export interface Walk {
  readonly file: Pick<CaseFile, 'records'>
  readonly assessment: CaseRecord<'assessment'>
  readonly instrument: Instrument
  readonly today: IsoDate
  /** True: what is alleged, not substantiated or withdrawn is taken out first. */
  readonly withoutContested?: boolean
}

/**
 * Walks the definition and the answers together, once for everybody: the questions that show, the checks, the chart, its
 * words and table, the papers and the export all read this.
 */
export function walkAssessment(walk: Walk): readonly WalkedDomain[] {
  const { file, assessment, instrument, today } = walk
  const enquiries = derivePoliceEnquiries(file, today)
  const findings = new Map<string, CaseRecord<'finding'>>(
    recordsOf(file, 'finding')
      .filter(({ body }) => body.assessment === assessment.id)
      .map((finding) => [finding.body.factor, finding]),
  )
  const evidence = linkEvidence(file)
  return instrument.domains.map((domain) => ({
    domain,
    factors: domain.factors.map((factor) => {
      const closed = factor.closedDuringPoliceEnquiries === true ? enquiries.because : undefined
      const linked = evidence.get(factor.code) ?? noEvidence
      return walkFactor(domain, factor, findings.get(factor.code), closed, linked, walk)
    }),
  }))
}

/** Lists every walked factor in the order of the instrument. */
export function listWalked(domains: readonly WalkedDomain[]): readonly WalkedFactor[] {
  return domains.flatMap(({ factors }) => factors)
}

function walkFactor(
  domain: Domain,
  factor: Factor,
  finding: CaseRecord<'finding'> | undefined,
  closed: string | undefined,
  linked: EvidenceFor,
  { withoutContested = false }: Walk,
): WalkedFactor {
  const asked = listAsked(factor, closed !== undefined, finding)
  const answers = finding?.body
  const answerTo = <F extends FindingField>(field: F) =>
    asked.includes(field) ? answers?.[field] : undefined
  const left = ({ standing }: CaseRecord<'evidence'>) => !withoutContested || !isContested(standing)
  const supports = linked.supports.filter(left)
  const contradicts = linked.contradicts.filter(left)
  const sources = countSources([...supports, ...contradicts])
  const concern = concernOf(factor, closed, answerTo('concern'), {
    before: linked,
    after: { supports, contradicts },
  })
  const strength = strengthOf(answerTo('strength'))
  const confidence = capConfidence(answerTo('confidence'), sources)
  const problems =
    answers === undefined
      ? []
      : checkAnswers({
          asked,
          answers,
          concern,
          standing: supports.filter((piece) => !isDiscounted(piece.standing)).length,
          linked: supports.length,
        })
  return {
    domain,
    factor,
    ...(finding === undefined ? {} : { finding }),
    asked,
    concern,
    ...(strength === undefined ? {} : { strength }),
    ...(confidence === undefined ? {} : { confidence }),
    supports,
    contradicts,
    sources,
    immediateSafety: answerTo('immediateSafety') === 'yes',
    problems,
    state: stateOf(closed !== undefined, finding !== undefined, problems),
  }
}

const whereItBelongs: readonly FindingField[] = ['assessment', 'factor']
const needsAnchors: readonly FindingField[] = ['concern', 'confidence']
/** What stays open while the police are asking: somebody may not be safe whatever is closed. */
const askedWhileClosed: readonly FindingField[] = ['immediateSafety', 'immediateSafetyText']
const fields: Fields = nouns.finding.fields
// The keys of the noun's own fields are its field codes; the language types every key as text.
const fieldCodes = Object.keys(fields) as FindingField[]

function listAsked(
  factor: Factor,
  isClosed: boolean,
  finding: CaseRecord<'finding'> | undefined,
): readonly FindingField[] {
  return fieldCodes.filter((code) => {
    const field = fields[code]
    if (field === undefined || whereItBelongs.includes(code)) return false
    if (isClosed && !askedWhileClosed.includes(code)) return false
    if (factor.anchors === undefined && needsAnchors.includes(code)) return false
    return isShown(field, { ...finding?.body })
  })
}

function concernOf(
  factor: Factor,
  closed: string | undefined,
  answer: CaseRecord<'finding'>['body']['concern'],
  evidence: { readonly before: EvidenceFor; readonly after: EvidenceFor },
): Concern {
  if (factor.anchors === undefined) return { kind: 'no_mark' }
  if (closed !== undefined) return { kind: 'closed', because: closed }
  if (answer === undefined) return { kind: 'not_rated' }
  const mark = marks[answer]
  if (mark === undefined) return { kind: 'unknown' }
  const { before, after } = evidence
  // A mark rests on what adds to the concern; where nothing does, on what lessens it.
  const side = before.supports.length > 0 ? 'supports' : 'contradicts'
  const taken = before[side].length > 0 && after[side].length === 0
  return taken ? { kind: 'contested', mark } : { kind: 'mark', mark }
}

type ConcernAnswer = NonNullable<CaseRecord<'finding'>['body']['concern']>
type StrengthAnswer = NonNullable<CaseRecord<'finding'>['body']['strength']>

const marks: { readonly [A in ConcernAnswer]: Mark | undefined } = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  not_enough: undefined,
}
const strengthMarks: { readonly [A in StrengthAnswer]: StrengthMark } = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
}

function strengthOf(answer: StrengthAnswer | undefined): StrengthMark | undefined {
  return answer === undefined ? undefined : strengthMarks[answer]
}

function stateOf(
  isClosed: boolean,
  isStarted: boolean,
  problems: readonly Problem[],
): WalkedFactor['state'] {
  if (isClosed) return 'closed'
  if (!isStarted) return 'not_started'
  return problems.length > 0 ? 'in_progress' : 'completed'
}
