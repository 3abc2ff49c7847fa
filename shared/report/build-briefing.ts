import { findAudience, type SectionCode } from '../audience/audience.ts'
import { filterForAudience, filterForSection } from '../audience/filter-for-audience.ts'
import { type CaseFile, recordsOf } from '../case/nouns.ts'
import type { Practitioner } from '../case/practitioner.ts'
import { formatDate, formatInstant } from '../dates/format-date.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonDayOf, londonTimeOf } from '../dates/london-time.ts'
import { ExpectedError } from '../errors/errors.ts'
import { fileAsAt } from './file-as-at.ts'
import type { ReportModel } from './model.ts'
import type { BuildSection, ReportPolicies } from './section-source.ts'
import { buildDecisionsSection } from './sections/build-decisions-section.ts'
import { buildEventsSection } from './sections/build-events-section.ts'
import { buildHomesSection } from './sections/build-homes-section.ts'
import { buildLawSection } from './sections/build-law-section.ts'
import { buildLeftOutSection } from './sections/build-left-out-section.ts'
import { buildReferralSection } from './sections/build-referral-section.ts'
import { buildToldSection } from './sections/build-told-section.ts'
import { buildVoicesSection } from './sections/build-voices-section.ts'
import { buildWorriesSection } from './sections/build-worries-section.ts'

/** The audience that the briefing is made for: the agencies of the discussion; never the family. */
export const briefingAudience = 'strategy_discussion'

/** What a briefing is built from. */
export interface BriefingSource {
  readonly file: CaseFile
  readonly practitioner: Practitioner
  readonly policies: ReportPolicies
  /** The moment that the briefing is for: what was entered, or happened, later is not in it. */
  readonly asAt: IsoInstant
  /** Now; later than `asAt` when the discussion is past. The paper says both then. */
  readonly madeAt: IsoInstant
  readonly version: number
  readonly status: ReportModel['status']
  /** May be empty while it is a draft. */
  readonly recipients: readonly string[]
  /** The code of a marking in the local policy; absent: the usual one. */
  readonly marking?: string | undefined
}

/** The sections in the order of the paper; the audience's policy says which of them it has. */
const sections: readonly (readonly [SectionCode, BuildSection])[] = [
  ['referral', buildReferralSection],
  ['law', buildLawSection],
  ['worries', buildWorriesSection],
  ['voices', buildVoicesSection],
  ['homes', buildHomesSection],
  ['decisions', buildDecisionsSection],
  ['told', buildToldSection],
  ['events', buildEventsSection],
  ['left_out', buildLeftOutSection],
]

/**
 * Builds the briefing for the strategy discussion: two sides, no ratings, from what was entered and nothing else.
 *
 * @throws {ExpectedError} `audience_missing`, `marking_missing` when the policy lacks what the paper needs.
 * @source Domain report 9.3: the first of three papers.
 */
export function buildBriefing(source: BriefingSource): ReportModel {
  const { practitioner, policies, asAt, version, status, recipients } = source
  const audience = findAudience(policies.audiences, briefingAudience)
  const marking = findMarking(source)
  const on = londonDayOf(asAt)
  const stood = fileAsAt(source.file, asAt)
  const view = filterForAudience(stood.file.records, audience, on)
  const leftOut = { ...stood, held: view.held, separate: view.separate }
  const seen = { ...stood.file, records: view.records }
  return {
    kind: 'strategy_briefing',
    title: wordTitle(seen),
    reference: source.file.reference,
    version: `Version ${version}`,
    status,
    marking: marking.label,
    handling: marking.handling,
    madeOn: wordMoment(source),
    authors: [wordAuthor(practitioner)],
    recipients: recipients.length === 0 ? ['not named yet'] : recipients,
    language: 'en-GB',
    sections: sections
      .filter(([code]) => audience.sections[code] !== undefined)
      .map(([code, build]) =>
        build({
          file: { ...seen, records: filterForSection(view.records, audience, code) },
          on,
          asAt,
          policies,
          ownWorkerAgency: view.ownWorkerAgency,
          leftOut,
        }),
      ),
  }
}

function wordMoment({ asAt, madeAt }: BriefingSource): string {
  const made = formatInstant(madeAt)
  if (formatInstant(asAt) === made) return made
  const wholeDay = londonTimeOf(asAt) === '23:59'
  return `${made}, as at ${wholeDay ? `the end of ${formatDate(londonDayOf(asAt))}` : formatInstant(asAt)}`
}

function findMarking({ policies, marking = policies.local.defaultMarking }: BriefingSource) {
  const found = policies.local.markings.find(({ code }) => code === marking)
  if (found) return found
  throw new ExpectedError(
    'marking_missing',
    `The policy file local.json has no marking "${marking}". Choose one of its markings.`,
    ['marking'],
  )
}

function wordTitle(file: Pick<CaseFile, 'records'>): string {
  const children = recordsOf(file, 'person')
    .filter(({ body }) => body.role === 'child_assessed')
    .map(({ body }) => body.name)
  return ['Briefing for the strategy discussion', ...children].join(': ')
}

function wordAuthor({ name, role, agency, training }: Practitioner): string {
  const who = `${name}, ${role}, ${agency}`
  return training === '' ? who : `${who} (training: ${training})`
}
