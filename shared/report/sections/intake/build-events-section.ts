import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { continuumOptions } from '../../../case/vocabularies.ts'
import { type Happening, orderEvents } from '../../../chronology/order-events.ts'
import { addMonths } from '../../../dates/add-days.ts'
import { deriveAgeAt, wordAgeAt } from '../../../dates/age.ts'
import { countOf } from '../../../dates/count-of.ts'
import { formatTime, formatVagueDate } from '../../../dates/format-date.ts'
import type { IsoDate } from '../../../dates/iso-date.ts'
import { firstDayOf, type VagueDate } from '../../../dates/vague-date.ts'
import { findLatestReferral } from '../../../governance/clocks.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import type { Run } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, listOr, paragraph, sentence, unended, wordStanding } from '../../wording.ts'

/** More happenings than this would take the paper beyond two sides; the rest are counted. */
const mostShown = 20
/** How far back everything is told, of whatever kind. */
const recentMonths = 12

/**
 * Builds the earlier behaviour and contacts, of any age, and everything else of the last twelve months, and how each was
 * answered: earliest first, undated last. What came with the referral or after it is told elsewhere in the paper. The rest
 * is counted by kind: nothing is left out in silence.
 */
export const buildEventsSection: BuildSection = (source) => {
  const happenings = orderEvents(source.file).filter((one) => !isStrength(one))
  const shown = chooseShown(happenings, source)
  const told = new Set(listEvents(shown).map(({ id }) => id))
  const rest = listEvents(happenings).filter(({ id }) => !told.has(id))
  return {
    id: 'events',
    heading: 'Earlier contacts and concerns, and how each was answered',
    blocks: [
      listOr(shown.map((happening) => wordHappening(source, happening))),
      ...(rest.length === 0 ? [] : [paragraph(wordRest(source, rest), 'note')]),
    ],
  }
}

/** Lists events as they were entered: every account, and every answer with its own. */
function listEvents(happenings: readonly Happening[]): readonly CaseRecord<'event'>[] {
  return listWithAnswers(happenings).flatMap(({ tellings }) => tellings)
}

/** Lists each with its answers, and theirs, after it. A chain may be longer than the stack is deep: nothing calls itself. */
function listWithAnswers(happenings: readonly Happening[]): readonly Happening[] {
  const listed: Happening[] = []
  const waiting = happenings.toReversed()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    listed.push(next)
    for (const answer of next.answers.toReversed()) waiting.push(answer)
  }
  return listed
}

/** Counts what is not printed, and says of what kind it is: first what came with the referral or after it. */
function wordRest({ file }: SectionSource, rest: readonly CaseRecord<'event'>[]): string {
  const referredOn = findLatestReferral(file)?.receivedOn
  const groups = Map.groupBy(rest, ({ body }) =>
    body.when === undefined ? 'undated' : isFrom(body.when, referredOn) ? 'since' : 'earlier',
  )
  const parts = (['since', 'earlier', 'undated'] as const).map((group) => {
    const events = groups.get(group)
    return events && `${wordKinds(events)} ${groupWords[group]}`
  })
  const count = countOf(rest.length, 'more event')
  return `Not printed here: ${count} of the chronology: ${joined(parts, '; ')}.`
}

const groupWords = {
  since: 'from the day of the referral on',
  earlier: 'of longer ago',
  undated: 'without a date',
} as const

function wordKinds(events: readonly CaseRecord<'event'>[]): string {
  const byKind = Map.groupBy(events, ({ body }) => body.kind ?? 'unsorted')
  return joinNames([...byKind].map(([kind, ofKind]) => countOf(ofKind.length, ...kindWords[kind])))
}

type Kind = NonNullable<CaseRecord<'event'>['body']['kind']>
const kindWords: { readonly [K in Kind | 'unsorted']: readonly [string, string] } = {
  behaviour: ['piece of behaviour', 'pieces of behaviour'],
  contact: ['contact with a service', 'contacts with services'],
  life: ['event in the family', 'events in the family'],
  strength: ['strength', 'strengths'],
  legal: ['step by police or court', 'steps by police or court'],
  unsorted: ['event of no kind yet', 'events of no kind yet'],
}

function isStrength({ tellings }: Happening): boolean {
  return tellings.every(({ body }) => body.kind === 'strength')
}

/** Keeps behaviour first, then the latest of everything else that fits, in their order. */
function chooseShown(
  happenings: readonly Happening[],
  { file, on }: SectionSource,
): readonly Happening[] {
  const referredOn = findLatestReferral(file)?.receivedOn
  const recent = addMonths(on, -recentMonths)
  const fitting = happenings.filter(
    ({ tellings, when }) =>
      !isFrom(when, referredOn) &&
      (isFrom(when, recent) ||
        tellings.some(({ body }) => body.kind !== 'life' && body.kind !== 'legal')),
  )
  const behaviour = fitting.filter(isBehaviour)
  const room = Math.max(mostShown - behaviour.length, 0)
  const others = fitting.filter((one) => !isBehaviour(one))
  const latest = new Set(others.slice(Math.max(others.length - room, 0)))
  return fitting.filter((one) => isBehaviour(one) || latest.has(one))
}

/** Whether a date lies on a day or after it, going by the first day that it can mean; an undated one does not. */
function isFrom(when: VagueDate | undefined, day: IsoDate | undefined): boolean {
  return when !== undefined && day !== undefined && firstDayOf(when) >= day
}

function isBehaviour({ tellings }: Happening): boolean {
  return tellings.some(({ body }) => body.kind === 'behaviour')
}

function wordHappening({ file }: SectionSource, happening: Happening): readonly Run[] {
  const { tellings, when, time, answers } = happening
  const day = formatVagueDate(when)
  const shown = time === undefined ? day : `${day}, ${formatTime(time)}`
  const own = tellings.flatMap(({ body }) =>
    body.response === undefined ? [] : [sentence(body.response)],
  )
  const answered = [...own, ...listWithAnswers(answers).flatMap(wordAnswers)]
  return [
    bold(`${shown.charAt(0).toUpperCase()}${shown.slice(1)}${wordAge(file, happening)}. `),
    ...tellings.flatMap(wordTelling),
    { text: 'Answer: ', italic: true },
    { text: answered.join(' ') || 'none entered.' },
  ]
}

/** The age of the child being assessed, beside behaviour only. */
export function wordAge(file: SectionSource['file'], happening: Happening): string {
  if (!isBehaviour(happening)) return ''
  const child = recordsOf(file, 'person').find(({ body }) => body.role === 'child_assessed')
  const age = deriveAgeAt(child?.body.born, happening.when)
  return child && age.kind === 'known' ? ` (${child.body.name} ${wordAgeAt(age)})` : ''
}

/** Every account of the same happening is told, with who tells it and how far it has been shown. */
function wordTelling(event: CaseRecord<'event'>): readonly Run[] {
  const judged = wordJudgement(event)
  return [
    { text: `${unended(event.body.what)} (${wordSource(event)}). ` },
    ...(judged === undefined ? [] : [bold(`${judged}. `)]),
  ]
}

/** Who says so; of a row from another agency's chronology, the agency, whose own log names the person. */
export function wordSource({ body }: CaseRecord<'event'>): string {
  const [agency] = body.source.split(': ')
  return body.importedFrom === undefined ? body.source : (agency ?? body.source)
}

/** How far it has been shown, and where the behaviour is placed: in words, beside what they are about. */
export function wordJudgement({ standing, body }: CaseRecord<'event'>): string | undefined {
  const position = continuumOptions.find(({ value }) => value === body.position)
  const isPlaced = body.kind === 'behaviour' && position && position.value !== 'not_placed'
  const placed = isPlaced ? `placed as ${position.label.toLowerCase()}` : undefined
  const words = joined([wordStanding(standing), placed], '; ')
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** The contact that answered it: when, who says so, and what came of it, or else what it was. */
function wordAnswers({ tellings, when }: Happening): readonly string[] {
  return tellings.map((event) => {
    const { body, standing } = event
    const who = joined([wordSource(event), wordStanding(standing)], '; ')
    return `${formatVagueDate(when)}: ${unended(body.response ?? body.what)} (${who}).`
  })
}
