import { type CaseRecord, nouns, recordsOf } from '../../../case/nouns.ts'
import type { IsoDate } from '../../../dates/iso-date.ts'
import { deriveTierHistory } from '../../../governance/tier-history.ts'
import { whyChild } from '../../../people/children-of.ts'
import { nameIn, wordTie } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { findAskedBefore, listDecidedSince } from '../../decided-before.ts'
import { formatNear } from '../../format-near.ts'
import type { Block, Words } from '../../model.ts'
import { findMeeting } from '../../paper-moment.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, labelled, paragraph, sentence } from '../../wording.ts'

const options = nouns.decision_asked.fields.decision.options

/**
 * Builds what the meeting is asked to decide for every child, with room for what it decides, and the tier proposed. A
 * child without an entry is named.
 */
export const buildDecisionsSection: BuildSection = (source) => ({
  id: 'decisions',
  heading: `Decisions asked of this ${source.kind === 'strategy_briefing' ? 'discussion' : 'meeting'}, for each child`,
  blocks: [
    ...buildMeeting(source),
    ...wordAskedOn(source),
    buildTable([...buildAsked(source), ...buildUnasked(source)]),
    buildTier(source),
  ],
})

/** What a meeting must decide beside what is asked for each child, one decision on each line. */
export function buildMeeting({ file, kind }: SectionSource): readonly Block[] {
  const lines = findMeeting(file, kind)?.body.decides?.split('\n') ?? []
  const items = lines.flatMap((line) => (line.trim() ? [{ words: line.trim() }] : []))
  return items.length === 0 ? [] : [{ kind: 'numberedList', items }]
}

function buildTable(rows: readonly Words[][]): Block {
  if (rows.length === 0) return paragraph('No child has been entered.')
  return {
    kind: 'table',
    caption: 'Decisions asked, for each child, with room for what is decided',
    captionHidden: true,
    columns: [
      { heading: 'Child', weight: 9 },
      { heading: 'Decision asked for', weight: 12 },
      { heading: 'Reason', weight: 25 },
      { heading: 'Decided', weight: 11 },
    ],
    rows,
  }
}

// Boxes to tick, and the rest of the line to write on.
const decided = '☐ yes  ☐ no  ☐ other'

/** The day on which all of it was asked, where that was one earlier day: said once, it need not stand in every row. */
function findOneDay(source: SectionSource): IsoDate | undefined {
  const days = recordsOf(source.file, 'decision_asked').map((one) => findAskedBefore(source, one))
  return new Set(days).size === 1 ? days[0] : undefined
}

function wordAskedOn(source: SectionSource): readonly Block[] {
  const day = findOneDay(source)
  return day === undefined ? [] : [paragraph([bold(`Asked on ${formatNear(day, source.on)}:`)])]
}

function buildAsked(source: SectionSource): readonly Words[][] {
  const { file, on } = source
  const isSaidAbove = findOneDay(source) !== undefined
  return recordsOf(file, 'decision_asked').map((asked) => {
    const { child, decision, reason } = asked.body
    const before = findAskedBefore(source, asked)
    const since = before === undefined ? [] : listDecidedSince(source, asked)
    return [
      wordChild(file, child),
      options.find(({ value }) => value === decision)?.label ?? decision,
      before === undefined || isSaidAbove
        ? reason
        : `Asked on ${formatNear(before, on)}: ${reason}`,
      since.length === 0 ? decided : since.join(' '),
    ]
  })
}

function buildUnasked({ file, on }: SectionSource): readonly Words[][] {
  const asked = new Set<string>(recordsOf(file, 'decision_asked').map(({ body }) => body.child))
  return recordsOf(file, 'person')
    .filter((person) => whyChild(person, on) !== undefined && !asked.has(person.id))
    .map((person) => [wordChild(file, person.id), 'Nothing entered', 'Nothing entered', decided])
}

function wordChild(file: SectionSource['file'], id: string): string {
  const person = recordsOf(file, 'person').find((one) => one.id === id)
  if (!person || !hasTie(person)) return nameIn(file, id)
  return `${person.body.name}, ${wordTie(person)}`
}

/** The child being assessed and a child who was harmed are known by name or code; their role says nothing more. */
function hasTie({ body }: CaseRecord<'person'>): boolean {
  return body.role !== 'child_assessed' && body.role !== 'child_harmed'
}

/** Words the tier proposed, with reasons, alternatives, who agreed and every step before it. */
export function buildTier({ file, policies, on }: SectionSource): Block {
  const history = deriveTierHistory(file, policies)
  const latest = history.at(-1)
  if (!latest) return labelled('Tier proposed', 'nothing entered.')
  const {
    agreedBy = [],
    agreedByWords,
    disagreement,
    reasons,
    alternatives,
    reviewOn,
  } = latest.record.body
  const agreed = joined([joinNames(agreedBy.map((id) => nameIn(file, id))), agreedByWords], ', ')
  const earlier = history.slice(0, -1).map((step) => step.words)
  const words = [
    `${latest.label}, ${formatNear(latest.record.body.on, on)}.`,
    sentence(reasons),
    `Considered: ${sentence(alternatives)}`,
    agreed === undefined ? 'Nobody has agreed to it yet.' : `Agreed by ${sentence(agreed)}`,
    ...(disagreement === undefined ? [] : [`Disagreement: ${sentence(disagreement)}`]),
    ...(reviewOn === undefined ? [] : [`Review on ${formatNear(reviewOn, on)}.`]),
    ...(earlier.length === 0 ? [] : [`Before that: ${earlier.join('; ')}.`]),
  ]
  return labelled('Tier proposed', words.join(' '))
}
