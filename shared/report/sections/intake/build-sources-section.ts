import { findAssessment } from '../../../assessment/find-assessment.ts'
import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { evidenceKindOptions, sessionMethodOptions } from '../../../case/vocabularies.ts'
import { compareText } from '../../../dates/compare-dates.ts'
import { countOf } from '../../../dates/count-of.ts'
import { formatDate } from '../../../dates/format-date.ts'
import { nameIn } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { formatNear } from '../../format-near.ts'
import { labelInside } from '../../label-of.ts'
import type { Block, ReportSection, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { joined, listOr, paragraph, sentence, unended } from '../../wording.ts'
import { latestByPerson } from '../assessment/build-consent-section.ts'
import { asItStood, wordRequest } from '../assessment/build-requests-section.ts'

/** Builds what the report rests on: the evidence counted, every session, the chronologies, and what was not seen. */
export const buildSourcesSection: BuildSection = (source) => ({
  id: 'sources',
  heading: 'Sources, and what was not seen',
  blocks: [buildEvidence(source), ...buildChronologies(source)],
  subsections: [buildSessions(source), buildNotSeen(source)],
})

function buildEvidence({ file, citations }: SectionSource): Block {
  const pieces = recordsOf(file, 'evidence')
  if (pieces.length === 0) return paragraph('No evidence has been entered.')
  const kinds = evidenceKindOptions.flatMap(({ value }) => {
    const count = pieces.filter(({ body }) => body.kind === value).length
    return count === 0 ? [] : [countOf(count, ...kindWords[value])]
  })
  const words = `${countOf(pieces.length, 'piece')} of evidence: ${joinNames(kinds)}. Each has its source, date, standing and reliability in the evidence index`
  return paragraph([
    { text: words },
    ...(citations.size === 0
      ? [{ text: '.' }]
      : [{ text: ', ' }, { text: 'at the end', toSection: 'evidence_index' }, { text: '.' }]),
  ])
}

const kindWords: {
  readonly [K in CaseRecord<'evidence'>['body']['kind']]: readonly [one: string, many: string]
} = {
  talk: ['talk with somebody', 'talks with somebody'],
  observation: ['observation', 'observations'],
  document: ['document or record', 'documents or records'],
  call: ['telephone call', 'telephone calls'],
  previous_assessment: ['earlier assessment', 'earlier assessments'],
  other: ['piece of another kind', 'pieces of another kind'],
}

function buildChronologies({ file }: SectionSource): readonly Block[] {
  const imports = recordsOf(file, 'chronology_import')
  if (imports.length === 0) return [paragraph('No chronology of another agency was used.')]
  const words = imports.map(({ body }) => body.agency)
  return [paragraph(`Chronologies used: ${joinNames(words)}.`)]
}

function buildSessions({ file, on }: SectionSource): ReportSection {
  const sessions = recordsOf(file, 'session')
    .filter(({ body }) => body.outcome !== 'planned')
    .toSorted((one, other) => compareText(one.body.on, other.body.on))
  const rows = sessions.map(({ body }) => [
    formatNear(body.on, on),
    joinNames(body.with.map((id) => nameIn(file, id))),
    joined(
      [unended(body.purpose), body.method && labelInside(sessionMethodOptions, body.method)],
      ' (',
    )?.concat(body.method === undefined ? '' : ')') ?? '',
    joined([outcomeWords[body.outcome], body.why], ': ') ?? '',
  ])
  return {
    id: 'sources-sessions',
    heading: 'Sessions',
    blocks:
      rows.length === 0
        ? [paragraph('No session has been held.')]
        : [
            {
              kind: 'table',
              caption: 'Sessions',
              captionHidden: true,
              columns: [
                { heading: 'Date', weight: 3 },
                { heading: 'With', weight: 3 },
                { heading: 'Purpose', weight: 8 },
                { heading: 'What came of it', weight: 5 },
              ],
              rows,
            },
          ],
  }
}

const outcomeWords = {
  planned: 'planned',
  attended: 'took place',
  part: 'ended early',
  cancelled: 'cancelled',
  not_attended: 'they did not come',
} as const

function buildNotSeen(source: SectionSource): ReportSection {
  const { file, on } = source
  const requests = recordsOf(file, 'information_request')
    .map((one) => asItStood(one, on))
    .filter(({ body }) => body.state !== 'answered')
    .map((one) => wordRequest(source, one))
  const refused = latestByPerson(recordsOf(file, 'agreement'))
    .filter(({ body }) => body.answer === 'refused')
    .map((one) => wordRefusal(source, one))
  const limits = findAssessment(file)?.body.limits
  const items: readonly Words[] = [
    ...requests,
    ...refused,
    ...(limits === undefined ? [] : [sentence(limits)]),
  ]
  return {
    id: 'sources-not_seen',
    heading: 'Not seen, refused or still waited for',
    blocks: [listOr(items, 'Nothing entered.')],
  }
}

function wordRefusal({ file }: SectionSource, { body }: CaseRecord<'agreement'>): string {
  return `${nameIn(file, body.person)} said no to taking part (${formatDate(body.on)}).`
}
