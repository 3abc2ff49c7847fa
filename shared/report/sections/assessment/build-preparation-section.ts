import { findAssessment, findInstrument } from '../../../assessment/find-assessment.ts'
import { recordsOf } from '../../../case/nouns.ts'
import { compareText } from '../../../dates/compare-dates.ts'
import { formatDateAndTime } from '../../../dates/format-date.ts'
import { nameIn } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { formatNear } from '../../format-near.ts'
import type { Block, KeyFacts, ReportSection } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, listOr, nothingEntered, sentence } from '../../wording.ts'
import { buildAgreements } from './build-consent-section.ts'

/** Builds who assesses and how, who was told and agreed, and which sessions are planned or were held. */
export const buildPreparationSection: BuildSection = (source) => ({
  id: 'preparation',
  heading: 'The assessment',
  blocks: [{ kind: 'keyFacts', rows: buildWho(source) }],
  subsections: [
    {
      id: 'preparation-notice',
      heading: 'Notice and agreement',
      blocks: buildAgreements(source),
    },
    buildSessions(source),
  ],
})

function buildWho({ file, policies, on }: SectionSource): KeyFacts['rows'] {
  const assessment = findAssessment(file)
  if (assessment === undefined)
    return [{ term: 'Who assesses', words: 'Nobody has been entered yet.' }]
  const { lead, coAssessor, startedOn, adaptations, use } = assessment.body
  const instrument = findInstrument(policies, assessment)
  const tool =
    instrument === undefined
      ? 'A licensed tool, by somebody certified in it'
      : `${instrument.name}, version ${instrument.version}${use === 'both' ? ', with a licensed tool' : ''}`
  return [
    {
      term: 'Who assesses',
      words: `${nameIn(file, lead)}${coAssessor === undefined ? '' : `, with ${nameIn(file, coAssessor)}`}. Started ${formatNear(startedOn, on)}.`,
    },
    { term: 'With what', words: `${tool}.` },
    { term: 'Made easier', words: sentence(adaptations ?? nothingEntered) },
  ]
}

function buildSessions({ file, on }: SectionSource): ReportSection {
  const sessions = recordsOf(file, 'session').toSorted((one, other) =>
    compareText(one.body.on, other.body.on),
  )
  const planned = sessions.filter(({ body }) => body.outcome === 'planned')
  const held = sessions.filter(({ body }) => body.outcome !== 'planned')
  const blocks: readonly Block[] = [
    listOr(
      planned.map(({ body }) => [
        bold(`${formatDateAndTime(body.on, body.at)}, with `),
        bold(`${joinNames(body.with.map((id) => nameIn(file, id)))}. `),
        { text: `${sentence(body.purpose)}${body.place === undefined ? '' : ` ${body.place}.`}` },
      ]),
      'No session is planned.',
    ),
    ...(held.length === 0
      ? []
      : [
          listOr(
            held.map(({ body }) => [
              {
                text: `${formatNear(body.on, on)}, with ${joinNames(body.with.map((id) => nameIn(file, id)))}: ${outcomeWords[body.outcome]}${body.why === undefined ? '' : `: ${body.why}`}`,
              },
            ]),
          ),
        ]),
  ]
  return { id: 'preparation-sessions', heading: 'Sessions', blocks }
}

const outcomeWords = {
  planned: 'planned',
  attended: 'took place',
  part: 'ended early',
  cancelled: 'cancelled',
  not_attended: 'they did not come',
} as const
