import type { WalkedDomain, WalkedFactor } from '../../../assessment/walk-assessment.ts'
import { listWalked } from '../../../assessment/walk-assessment.ts'
import { wordConcern, wordStrength } from '../../../assessment/word-factor.ts'
import { factorAnchor, type LicensedResult } from '../../assessed.ts'
import { cite, isTakenBack } from '../../cite.ts'
import type { Block, ReportSection, Run, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, listOr, paragraph, sentence } from '../../wording.ts'
import { buildLicensedFindings } from './build-licensed-section.ts'
import { wordViews } from './word-views.ts'

/** Builds the findings by domain: what is strong first, then the concerns, then what is not known. Each finding has its place once. */
export const buildFindingsSection: BuildSection = (source) => {
  const { assessed } = source
  const domains = assessed?.domains ?? []
  const licensed: readonly LicensedResult[] = assessed?.licensed ?? []
  const isEmpty = domains.length + licensed.length === 0
  return {
    id: 'findings',
    heading: 'Findings',
    blocks: isEmpty ? [paragraph('No assessment has been started.')] : [wordHowToRead(source)],
    subsections: [
      ...domains.map((domain) => buildDomain(source, domain)),
      ...buildLicensedFindings(source, licensed),
      ...buildIdentity(source, domains),
    ],
  }
}

function wordHowToRead({ assessed }: SectionSource): Block {
  const scale =
    assessed?.instrument === undefined
      ? ''
      : 'Concern runs from 0 to 4, a strength from 0 to 3; each says how good its evidence is. Nothing is added up, and what is not known is never counted as nothing. '
  return paragraph(
    `${scale}A number in brackets, such as [3], is a piece of evidence in the evidence index; withdrawn or not substantiated stands beside it.`,
    'note',
  )
}

function buildDomain(source: SectionSource, { domain, factors }: WalkedDomain): ReportSection {
  const rated = factors.filter(({ concern }) => concern.kind === 'mark')
  const open = factors.filter(
    ({ concern }) => concern.kind !== 'mark' && concern.kind !== 'no_mark',
  )
  const words = factors.filter(
    ({ concern, finding }) => concern.kind === 'no_mark' && finding !== undefined,
  )
  const part = (id: string, heading: string, block: Block): ReportSection => ({
    id: `findings-${domain.code}-${id}`,
    heading,
    blocks: [block],
  })
  return {
    id: `findings-${domain.code}`,
    heading: `${domain.code}. ${domain.name}`,
    blocks: [],
    subsections: [
      part(
        'strong',
        'What is strong',
        listOr(
          factors.filter(hasStrength).map((one) => wordStrong(source, one)),
          'No strength has been entered here.',
        ),
      ),
      part(
        'concern',
        'What is of concern, or needed',
        listOr(
          [...rated, ...words].map((one) => wordRated(source, one)),
          'Nothing has been rated here.',
        ),
      ),
      ...(open.length === 0
        ? []
        : [part('open', 'What is not known', listOr(listOpen(source, open)))]),
    ],
  }
}

function hasStrength(walked: WalkedFactor): boolean {
  return (walked.strength ?? 0) > 0 || strengthTextOf(walked) !== undefined
}

/** What is strong, in words; nothing while the question is closed, whatever was written before. */
function strengthTextOf({ asked, finding }: WalkedFactor): string | undefined {
  return asked.includes('strengthText') ? finding?.body.strengthText : undefined
}

function nameOf({ factor }: WalkedFactor): string {
  return `${factor.code} ${factor.name}`
}

function wordStrong(source: SectionSource, walked: WalkedFactor): Words {
  const { strength, contradicts } = walked
  const text = strengthTextOf(walked)
  return [
    bold(`${nameOf(walked)}. `),
    { text: `${wordStrength(strength)}.` },
    ...(text === undefined ? [] : [{ text: ` ${sentence(text)}` }]),
    ...cite(source, contradicts),
  ]
}

function wordRated(source: SectionSource, walked: WalkedFactor): Words {
  const text = walked.finding?.body.concernText
  return [
    anchored(walked, `${nameOf(walked)}. ${wordConcern(walked)}. `),
    ...wordToday(walked),
    { text: text === undefined ? 'No words entered.' : sentence(text) },
    ...wordRestsOn(source, walked),
    ...textRun(wordViews(walked)),
  ]
}

/** The name of a finding, where links to it lead. */
function anchored({ factor, finding }: WalkedFactor, text: string): Run {
  return finding === undefined ? bold(text) : { ...bold(text), anchor: factorAnchor(factor.code) }
}

/** What a finding rests on and how good that is; what lessens it, where no strength cites it. */
function wordRestsOn(source: SectionSource, walked: WalkedFactor): readonly Run[] {
  const { confidence, supports, contradicts } = walked
  const lessens = hasStrength(walked) ? [] : cite(source, contradicts)
  return [
    ...cite(source, supports),
    ...(lessens.length === 0 ? [] : [{ text: ' Speaks against it:' }, ...lessens, { text: '.' }]),
    ...textRun(
      confidence && `Evidence: ${confidence.shown}. ${confidence.because ?? ''}`.trimEnd(),
    ),
    ...([...supports, ...contradicts].some(isTakenBack)
      ? [bold(' To be read again: it cites what is withdrawn or not substantiated.')]
      : []),
  ]
}

/** Who may not be safe today stands at every factor that says so, rated or not. */
function wordToday({ immediateSafety, finding }: WalkedFactor): readonly Run[] {
  if (!immediateSafety) return []
  const text = finding?.body.immediateSafetyText ?? 'somebody may not be safe'
  return [bold(`Today: ${sentence(text)} `)]
}

/** What cannot be said and what is closed, each with why; what nobody has begun in one line. */
function listOpen(source: SectionSource, open: readonly WalkedFactor[]): readonly Words[] {
  const isUntouched = ({ concern, finding }: WalkedFactor) =>
    concern.kind === 'not_rated' && finding === undefined
  const unanswered = open.filter(isUntouched).map(nameOf)
  return [
    ...open.filter((one) => !isUntouched(one)).map((one) => wordOpen(source, one)),
    ...(unanswered.length === 0
      ? []
      : [[bold('Not rated yet: '), { text: `${unanswered.join('; ')}.` }]]),
  ]
}

function wordOpen(source: SectionSource, walked: WalkedFactor): Words {
  const { concern, finding } = walked
  const because = concern.kind === 'closed' ? concern.because : finding?.body.concernText
  return [
    anchored(walked, `${nameOf(walked)}. ${wordConcern(walked)}. `),
    ...wordToday(walked),
    ...(because === undefined ? [] : [{ text: sentence(because) }]),
    ...wordRestsOn(source, walked),
    ...textRun(wordViews(walked)),
  ]
}

function textRun(words: string | undefined): readonly Run[] {
  return words === undefined || words.trim() === '' ? [] : [{ text: ` ${words.trim()}` }]
}

function buildIdentity(
  { assessed }: SectionSource,
  domains: readonly WalkedDomain[],
): readonly ReportSection[] {
  const prompt = assessed?.instrument?.identityPrompt
  if (prompt === undefined) return []
  const notes = listWalked(domains).flatMap((one): readonly Words[] => {
    const note = one.asked.includes('identityNote') ? one.finding?.body.identityNote : undefined
    return note === undefined ? [] : [[bold(`${nameOf(one)}: `), { text: sentence(note) }]]
  })
  return [
    {
      id: 'findings-identity',
      heading: 'Identity, culture, disability and fair treatment',
      blocks: [paragraph(prompt, 'note'), listOr(notes)],
    },
  ]
}
