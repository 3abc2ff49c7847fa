import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { continuumOptions } from '../../case/vocabularies.ts'
import { type Happening, orderEvents } from '../../chronology/order-events.ts'
import { deriveAgeAt, wordAgeAt } from '../../dates/age.ts'
import { countOf } from '../../dates/count-of.ts'
import { formatTime, formatVagueDate } from '../../dates/format-date.ts'
import { firstDayOf } from '../../dates/vague-date.ts'
import { findLatestReferral } from '../../governance/clocks.ts'
import type { Run } from '../model.ts'
import type { BuildSection, SectionSource } from '../section-source.ts'
import { bold, joined, listOr, paragraph, sentence, unended, wordStanding } from '../wording.ts'

/** More happenings than this would take the paper beyond two sides; the rest are counted. */
const mostShown = 20

/**
 * Builds the earlier behaviour and contacts, and how each was answered: earliest first, undated last. What came with the
 * referral or after it, and what is of another kind, is told elsewhere in the paper or counted here; nothing is left out
 * in silence.
 */
export const buildEventsSection: BuildSection = (source) => {
  const happenings = orderEvents(source.file).filter((one) => !isStrength(one))
  const shown = chooseShown(happenings, findLatestReferral(source.file)?.receivedOn)
  const more = countEvents(happenings) - countEvents(shown)
  const rest = `Not printed here: ${countOf(more, 'more event')} of the chronology.`
  return {
    id: 'events',
    heading: 'Earlier contacts and concerns, and how each was answered',
    blocks: [
      listOr(shown.map((happening) => wordHappening(source, happening))),
      ...(more === 0 ? [] : [paragraph(rest, 'note')]),
    ],
  }
}

/** Counts events as they were entered: every account, and every answer with its own. */
function countEvents(happenings: readonly Happening[]): number {
  return happenings.reduce(
    (count, { tellings, answers }) => count + tellings.length + countEvents(answers),
    0,
  )
}

function isStrength({ tellings }: Happening): boolean {
  return tellings.every(({ body }) => body.kind === 'strength')
}

/** Keeps behaviour first, then the latest of the other contacts, in their order. */
function chooseShown(
  happenings: readonly Happening[],
  referredOn: string | undefined,
): readonly Happening[] {
  const fitting = happenings.filter(
    ({ tellings, when }) =>
      tellings.some(({ body }) => body.kind !== 'life' && body.kind !== 'legal') &&
      (referredOn === undefined || when === undefined || firstDayOf(when) < referredOn),
  )
  const behaviour = fitting.filter(isBehaviour)
  const room = Math.max(mostShown - behaviour.length, 0)
  const others = fitting.filter((one) => !isBehaviour(one))
  const latest = new Set(others.slice(Math.max(others.length - room, 0)))
  return fitting.filter((one) => isBehaviour(one) || latest.has(one))
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
  const answered = [...own, ...answers.flatMap(listAnswers)]
  return [
    bold(`${shown.charAt(0).toUpperCase()}${shown.slice(1)}${wordAge(file, happening)}. `),
    ...tellings.flatMap(wordTelling),
    { text: 'Answer: ', italic: true },
    { text: answered.join(' ') || 'none entered.' },
  ]
}

/** The age of the child being assessed, beside behaviour only. */
function wordAge(file: SectionSource['file'], happening: Happening): string {
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
function wordSource({ body }: CaseRecord<'event'>): string {
  const [agency] = body.source.split(': ')
  return body.importedFrom === undefined ? body.source : (agency ?? body.source)
}

/** How far it has been shown, and where the behaviour is placed: in words, beside what they are about. */
function wordJudgement({ standing, body }: CaseRecord<'event'>): string | undefined {
  const position = continuumOptions.find(({ value }) => value === body.position)
  const isPlaced = body.kind === 'behaviour' && position && position.value !== 'not_placed'
  const placed = isPlaced ? `placed as ${position.label.toLowerCase()}` : undefined
  const words = joined([wordStanding(standing), placed], '; ')
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** The contact that answered it: when, who says so, and what came of it, or else what it was. */
function listAnswers({ tellings, when, answers }: Happening): readonly string[] {
  const own = tellings.map((event) => {
    const { body, standing } = event
    const who = joined([wordSource(event), wordStanding(standing)], '; ')
    return `${formatVagueDate(when)}: ${unended(body.response ?? body.what)} (${who}).`
  })
  return [...own, ...answers.flatMap(listAnswers)]
}
