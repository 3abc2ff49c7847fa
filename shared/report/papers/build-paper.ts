import { type Audience, findAudience, type SectionCode } from '../../audience/audience.ts'
import { filterForAudience, filterForSection } from '../../audience/filter-for-audience.ts'
import { isHeldFrom } from '../../audience/is-held-from.ts'
import { type CaseFile, type CaseRecord, recordsOf } from '../../case/nouns.ts'
import type { Practitioner } from '../../case/practitioner.ts'
import { countOf } from '../../dates/count-of.ts'
import { formatDate, formatInstant } from '../../dates/format-date.ts'
import type { IsoInstant } from '../../dates/iso-date.ts'
import { londonDayOf, londonTimeOf } from '../../dates/london-time.ts'
import { ExpectedError } from '../../errors/errors.ts'
import { readAssessed } from '../assessed.ts'
import { numberEvidence } from '../cite.ts'
import { fileAsAt } from '../file-as-at.ts'
import { toLargePrint } from '../large-print.ts'
import type { ReportModel, ReportSection } from '../model.ts'
import { type PaperKindCode, paperKinds } from '../paper-kinds.ts'
import type { BuildSection, ReportPolicies, SectionSource } from '../section-source.ts'

/** What a paper is built from. */
export interface PaperSource {
  readonly file: CaseFile
  readonly practitioner: Practitioner
  readonly policies: ReportPolicies
  /** The moment that the paper is for: what was entered, or happened, later is not in it. */
  readonly asAt: IsoInstant
  /** Now; later than `asAt` when its meeting is past. The paper says both then. */
  readonly madeAt: IsoInstant
  readonly version: number
  readonly status: ReportModel['status']
  /** May be empty while it is a draft. */
  readonly recipients: readonly string[]
  /** The code of a marking in the local policy; absent: the usual one. */
  readonly marking?: string | undefined
  /** True: the profile is drawn without what is alleged, not substantiated or withdrawn. */
  readonly withoutContested?: boolean | undefined
  /** True: 16 points, one column, tables as lists. */
  readonly largePrint?: boolean | undefined
}

/** What makes a paper of one kind. */
export interface PaperDefinition {
  readonly kind: PaperKindCode
  /** The sections in the order of the paper; the audience's policy says which of them it has. */
  readonly sections: readonly (readonly [SectionCode, BuildSection])[]
  /** What stands on the cover beside what every paper has. */
  /** True: numbered sections, and a list of contents after the first. */
  readonly isLong?: boolean
  readonly cover?: (source: SectionSource) => NonNullable<ReportModel['cover']>
}

/**
 * Builds a paper of a kind from what was entered and nothing else, behind the filter of its audience.
 *
 * @throws {ExpectedError} `audience_missing`, `marking_missing` when the policy lacks what the paper needs.
 */
export function buildPaper(definition: PaperDefinition, source: PaperSource): ReportModel {
  const { practitioner, policies, asAt, version, status, recipients } = source
  const { kind } = definition
  const audience = findAudience(policies.audiences, paperKinds[kind].audience)
  const marking = findMarking(source)
  const on = londonDayOf(asAt)
  const stood = fileAsAt(source.file, asAt)
  const view = filterForAudience(stood.file.records, audience, on)
  const seen = { ...stood.file, records: view.records }
  const has = (code: SectionCode) => audience.sections[code] !== undefined
  const only = (code: SectionCode) => ({
    ...seen,
    records: filterForSection(view.records, audience, code),
  })
  // Whoever may not see the findings gets nothing that names one; whoever has no index gets no number into it.
  const assessed = has('findings') ? readAssessed(only('findings'), policies, on) : undefined
  const citations = has('evidence_index')
    ? numberEvidence(recordsOf(only('evidence_index'), 'evidence'))
    : new Map<string, number>()
  const sourceOf = (code: SectionCode): SectionSource => ({
    kind,
    file: only(code),
    on,
    asAt,
    policies,
    practitioner,
    ownWorkerAgency: view.ownWorkerAgency,
    leftOut: { ...stood, held: view.held, separate: view.separate },
    citations,
    assessed: audience.sections[code]?.includes('finding') === true ? assessed : undefined,
    withoutContested: source.withoutContested === true,
    largePrint: source.largePrint === true,
    recipients,
  })
  const cover = definition.cover?.(sourceOf('cover'))
  const familyHolds = countHeldFromFamily(view.records, audience, on)
  const built = definition.sections
    .filter(([code]) => has(code))
    .map(([code, build]) => build(sourceOf(code)))
    // A section that stands only where there is something for it has no block.
    .filter(({ blocks, subsections = [] }) => blocks.length + subsections.length > 0)
  const sections = definition.isLong === true ? numberSections(built) : built
  const model: ReportModel = {
    kind,
    title: wordTitle(seen, kind),
    reference: source.file.reference,
    version: `Version ${version}`,
    status,
    marking: marking.label,
    handling: marking.handling,
    madeOn: wordMoment(source),
    authors: [wordAuthor(practitioner)],
    recipients: recipients.length === 0 ? ['not named yet'] : recipients,
    ...(cover === undefined ? {} : { cover: [...cover, ...wordFamilyHolds(familyHolds)] }),
    ...(cover === undefined || status === 'final' ? {} : { draftNote }),
    ...(definition.isLong === true ? { contents: 'Contents' } : {}),
    language: 'en-GB',
    sections,
  }
  return source.largePrint === true ? toLargePrint(model) : model
}
/** Stands in the text of a draft, so that it is read aloud and copied with it. */
const draftNote =
  'This is a draft. It has not been agreed, it may still change, and nobody decides anything from it.'

/** How much of what a paper has is held from the family: whoever reads it must not pass it on to them. */
function countHeldFromFamily(
  records: readonly CaseRecord[],
  audience: Audience,
  on: SectionSource['on'],
): number {
  const family = { holdsThatApply: ['family' as const] }
  return records.filter((one) => isHeldFrom(one, family, on) && !isHeldFrom(one, audience, on))
    .length
}

function wordFamilyHolds(count: number): NonNullable<ReportModel['cover']> {
  if (count === 0) return []
  const entries = countOf(count, 'entry', 'entries')
  const words = `Do not give or read this paper to the child or family: it rests on ${entries} held from them.`
  return [{ term: 'Held from the family', words }]
}

function wordMoment({ asAt, madeAt }: PaperSource): string {
  const made = formatInstant(madeAt)
  if (formatInstant(asAt) === made) return made
  const wholeDay = londonTimeOf(asAt) === '23:59'
  return `${made}, as at ${wholeDay ? `the end of ${formatDate(londonDayOf(asAt))}` : formatInstant(asAt)}`
}

function findMarking({ policies, marking = policies.local.defaultMarking }: PaperSource) {
  const found = policies.local.markings.find(({ code }) => code === marking)
  if (found) return found
  throw new ExpectedError(
    'marking_missing',
    `The policy file local.json has no marking "${marking}". Choose one of its markings.`,
    ['marking'],
  )
}

function wordTitle(file: Pick<CaseFile, 'records'>, kind: PaperKindCode): string {
  const children = recordsOf(file, 'person')
    .filter(({ body }) => body.role === 'child_assessed')
    .map(({ body }) => body.name)
  return [paperKinds[kind].label, ...children].join(': ')
}

function wordAuthor({ name, role, agency, training }: Practitioner): string {
  const who = `${name}, ${role}, ${agency}`
  return training === '' ? who : `${who} (training: ${training})`
}

/** Gives the sections of a long paper their numbers, and its annexes their letters. */
function numberSections(sections: readonly ReportSection[]): readonly ReportSection[] {
  let number = 0
  let annex = 0
  return sections.map((section) => {
    const mark = annexes.has(section.id) ? `Annex ${'ABCDEF'.charAt(annex++)}` : String(++number)
    return { ...section, heading: `${mark}. ${section.heading}` }
  })
}

const annexes: ReadonlySet<string> = new Set([
  'method',
  'evidence_index',
  'licensed',
  'quality',
  'left_out',
] satisfies SectionCode[])
