import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { placeOptions } from '../../../case/vocabularies.ts'
import { nameIn } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { findPlan, listLiveRules } from '../../../plan/live-plan.ts'
import { childrenAssessed } from '../../children-assessed.ts'
import { nameFindings } from '../../cite.ts'
import { formatNear } from '../../format-near.ts'
import { labelOf, lowerFirst } from '../../label-of.ts'
import type { Block, ListItem, ReportSection, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, paragraph, quoted, sentence } from '../../wording.ts'

/** Builds the safety plan by kind of place: who does what, what the child still gets to do, what to do if things wobble. */
export const buildSafetyPlanSection: BuildSection = (source) => {
  const rules = listLiveRules(source.file, source.on)
  const stage = findPlan(source.file)?.body.stage
  const isInterim =
    stage === undefined ? rules.some(({ body }) => body.stage === 'interim') : stage === 'interim'
  return {
    id: 'safety_plan',
    heading: isInterim ? 'Safety plan, interim' : 'Safety plan',
    blocks:
      rules.length === 0
        ? [
            paragraph([
              bold('No safety rule has been entered. '),
              { text: 'Who keeps whom safe, and where, is still to be written down.' },
            ]),
          ]
        : wordPlacesWithout(rules),
    subsections: [...placeOptions.flatMap((place) => buildPlace(source, place, rules))].concat(
      buildContingencies(source),
    ),
  }
}

/** Names the places without a rule, so that none is forgotten; not everybody lives in a placement. */
function wordPlacesWithout(rules: readonly CaseRecord<'safety_rule'>[]): readonly Block[] {
  const without = placeOptions.filter(
    ({ value }) => value !== 'placement' && !rules.some(({ body }) => body.setting === value),
  )
  if (without.length === 0) return []
  return [
    paragraph(
      `No rule has been entered for: ${without.map(({ label }) => lowerFirst(label)).join('; ')}.`,
    ),
  ]
}

function buildPlace(
  source: SectionSource,
  place: (typeof placeOptions)[number],
  rules: readonly CaseRecord<'safety_rule'>[],
): readonly ReportSection[] {
  const here = rules.filter(({ body }) => body.setting === place.value)
  if (here.length === 0) return []
  const items = here.map((rule): ListItem => ({ words: wordRule(source, rule) }))
  return [
    {
      id: `safety_plan-${place.value}`,
      heading: place.label,
      blocks: [{ kind: 'bulletList', items }],
    },
  ]
}

function wordRule(source: SectionSource, { body }: CaseRecord<'safety_rule'>): Words {
  const { file, on } = source
  const { protects = [], from = [] } = body
  const rest = [
    body.household && `At ${nameIn(file, body.household, 'a home that is held back')}.`,
    joined([`Done by ${nameIn(file, body.doneBy)}`, body.when], ', ')?.concat('.'),
    body.checkedBy && `Checked by: ${sentence(body.checkedBy)}`,
    protects.length > 0 ? `Protects ${joinNames(protects.map((id) => nameIn(file, id)))}.` : '',
    body.scenario && `In case: ${sentence(body.scenario)}`,
    body.already && `Already there: ${sentence(body.already)}`,
    `${body.stage === 'interim' ? 'Interim' : 'Agreed'}, ${body.starts > on ? 'begins' : 'since'} ${formatNear(body.starts, on)}${body.endsOn === undefined ? '' : `, until ${formatNear(body.endsOn, on)}`}${body.reviewOn === undefined ? '' : `; looked at again ${formatNear(body.reviewOn, on)}`}.`,
  ]
  const practice = body.inPractice && practiceWords[body.inPractice]
  const findings = nameFindings(source, from)
  // A rule that nobody keeps protects nobody: that is read before the rule.
  const isOnPaper = body.inPractice === 'no'
  return [
    ...(isOnPaper ? [bold(`${practiceWords.no} `)] : []),
    bold(`${sentence(body.rule)} `),
    { text: `${joined(rest, ' ')} ` },
    ...(practice === undefined || isOnPaper ? [] : [bold(`${practice} `)]),
    { text: 'Still gets to do: ', italic: true },
    { text: sentence(body.stillAbleTo) },
    ...(body.childWords === undefined
      ? []
      : [{ text: ` The child says: ${sentence(quoted(withoutName(file, body.childWords)))}` }]),
    ...(source.assessed === undefined || findings.length === 0
      ? []
      : [{ text: ' Because of: ' }, ...findings, { text: '.' }]),
  ]
}

/** Whose words they are is said before them: the child's name in front of them would say it twice. */
function withoutName(file: SectionSource['file'], words: string): string {
  const ids = childrenAssessed(file)
  const named = recordsOf(file, 'person').find(
    ({ id, body }) => ids.has(id) && words.startsWith(`${body.name}:`),
  )
  return named === undefined ? words : words.slice(named.body.name.length + 1).trim()
}

const practiceWords = {
  yes: undefined,
  partly: 'In practice it happens only in part.',
  no: 'Does not happen in practice, it is only on paper:',
  not_known: 'Whether it happens in practice is not known.',
} as const

function buildContingencies({ file }: SectionSource): readonly ReportSection[] {
  const all = recordsOf(file, 'contingency')
  const rows = all.map(({ body }) => [
    joined(
      [
        body.setting && `${labelOf(placeOptions, body.setting)}: ${body.sign}`,
        body.setting === undefined ? body.sign : undefined,
      ],
      '',
    ) ?? '',
    body.thenDo,
    joined(
      [
        `First ${nameIn(file, body.firstCall)}${wordContact(file, body.firstCall)}`,
        body.secondCall &&
          `then ${nameIn(file, body.secondCall)}${wordContact(file, body.secondCall)}`,
        body.outOfHours && `out of hours: ${body.outOfHours}`,
        body.mayStepIn && `may step in: ${body.mayStepIn}`,
      ],
      '; ',
    ) ?? '',
  ])
  const blocks: readonly Block[] =
    rows.length === 0
      ? [paragraph('Nothing entered about what to do if things wobble, or who to call.')]
      : [
          {
            kind: 'table',
            caption: 'What to do if things wobble, and who to call',
            captionHidden: true,
            columns: [
              { heading: 'Early sign', weight: 3 },
              { heading: 'What to do then', weight: 4 },
              { heading: 'Who to call', weight: 4 },
            ],
            rows,
          },
        ]
  return [{ id: 'safety_plan-if', heading: 'What to do if things wobble, and who to call', blocks }]
}

/** A worker's number stands where somebody needs it in a hurry. */
function wordContact(file: SectionSource['file'], id: string): string {
  const worker = recordsOf(file, 'professional').find((one) => one.id === id)
  return worker?.body.contact === undefined ? '' : ` (${worker.body.contact})`
}
