import { type CaseRecord, nouns, recordsOf } from '../../../case/nouns.ts'
import { priorityFlagOptions } from '../../../case/vocabularies.ts'
import { wordAgeAt } from '../../../dates/age.ts'
import { formatDateAndTime, formatVagueDate } from '../../../dates/format-date.ts'
import { type Clock, deriveClocks, findLatestReferral } from '../../../governance/clocks.ts'
import { ageOn } from '../../../people/children-of.ts'
import { formatNear, formatNearAndTime } from '../../format-near.ts'
import type { KeyFacts } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { joined, nothingEntered, sentence } from '../../wording.ts'

type Row = KeyFacts['rows'][number]

/** Builds the first section: the child, the flags, the referral with the MASH decision, and the clocks. */
export const buildReferralSection: BuildSection = (source) => ({
  id: 'referral',
  heading: 'The child and the referral',
  blocks: [
    {
      kind: 'keyFacts',
      rows: [
        ...buildChildRows(source),
        ...buildReferralRows(source),
        source.kind === 'strategy_briefing'
          ? { term: 'This discussion', words: wordDiscussion(source) }
          : { term: 'Dates', words: wordDates(source) },
      ],
    },
  ],
})

/** The child, as far as it helps whoever meets them. */
export function buildChildRows({ file, on }: SectionSource): readonly Row[] {
  const children = recordsOf(file, 'person').filter(({ body }) => body.role === 'child_assessed')
  if (children.length === 0) return [{ term: 'Child', words: nothingEntered }]
  return children.flatMap((child) => [
    { term: 'Child', words: wordChild(child, on) },
    { term: 'Communication', words: child.body.communication ?? nothingEntered },
    { term: 'Priority flags', words: wordFlags({ file, on }, child.id) },
  ])
}

function wordChild(child: CaseRecord<'person'>, on: SectionSource['on']): string {
  const { name, born, ageAsGiven, schoolYear, identity, language } = child.body
  const age =
    born === undefined
      ? (ageAsGiven ?? 'age not known')
      : `${wordAgeAt(ageOn(child, on))} (born ${formatVagueDate(born)})`
  return [
    `${name}, ${age}.`,
    `School: ${sentence(schoolYear ?? 'nothing entered')}`,
    `Identity and language: ${sentence(joined([identity, language], '; ') ?? 'nothing entered')}`,
  ].join(' ')
}

function wordFlags({ file, on }: Pick<SectionSource, 'file' | 'on'>, child: string): string {
  const flags = recordsOf(file, 'priority_flag')
    .filter(({ body }) => body.person === child && (body.to === undefined || body.to >= on))
    .map(({ body }, index) => {
      const option = priorityFlagOptions.find(({ value }) => value === body.flag)
      const full = option?.label ?? body.flag
      const label = index === 0 ? full : `${full.charAt(0).toLowerCase()}${full.slice(1)}`
      return `${label}, from ${formatNear(body.from, on)} (${body.source})`
    })
  return flags.length === 0 ? 'None entered.' : `${flags.join('; ')}.`
}

/** The referral and what MASH decided. */
export function buildReferralRows(source: SectionSource): readonly Row[] {
  const referral = findLatestReferral(source.file)
  if (!referral)
    return [
      { term: 'Referral', words: nothingEntered },
      { term: 'MASH', words: nothingEntered },
    ]
  const { receivedOn, receivedTime, fromWords, reason } = referral
  return [
    {
      term: 'Referral',
      words: `${formatDateAndTime(receivedOn, receivedTime)}, from ${fromWords}: ${reason}${wordEarlier(source)}`,
    },
    { term: 'MASH', words: wordMash(referral, source.on) },
  ]
}

function wordMash(referral: CaseRecord<'referral'>['body'], on: SectionSource['on']): string {
  const { mashReference, mashDecision, mashDecidedOn, mashDecidedBy } = referral
  const options = nouns.referral.fields.mashDecision.options
  const label = options.find(({ value }) => value === mashDecision)?.label ?? mashDecision
  const decision = joined([label, mashDecidedOn && formatNear(mashDecidedOn, on)], ', ')
  return [
    `Reference ${mashReference ?? 'not entered'}.`,
    `Decision: ${sentence(decision ?? 'nothing entered')}`,
    ...(mashDecidedBy === undefined ? [] : [sentence(mashDecidedBy)]),
  ].join(' ')
}

function wordEarlier({ file, on }: SectionSource): string {
  const latest = findLatestReferral(file)
  const earlier = recordsOf(file, 'referral').filter(({ body }) => body !== latest)
  if (earlier.length === 0) return ''
  return ` Earlier referrals: ${earlier.map(({ body }) => formatNear(body.receivedOn, on)).join('; ')}.`
}

/**
 * When and where it is arranged, whether that is in time, and what is due after it. The paper for a discussion never says
 * that it was held: it is read there.
 */
function wordDiscussion({ file, policies, asAt, on }: SectionSource): string {
  const { discussionOn, discussionTime, discussionPlace, discussionHeld } =
    findLatestReferral(file) ?? {}
  const isDiscussion = ({ code }: Clock) =>
    policies.timescales.clocks.some(
      (clock) => clock.code === code && clock.metBy === 'strategy_discussion',
    )
  const clocks = deriveClocks(file, policies, asAt)
  const limit = clocks.find(isDiscussion)
  const isOff = discussionHeld === 'no' ? 'Postponed or cancelled; was arranged' : 'Arranged'
  const when = discussionOn && `${isOff} for ${formatDateAndTime(discussionOn, discussionTime)}`
  const place = discussionPlace === undefined ? '' : ` ${sentence(discussionPlace)}`
  const rest = clocks.filter((clock) => !isDiscussion(clock)).map((clock) => wordClock(clock, on))
  return [
    `${joined([when ?? 'Nothing entered', limit && wordLimit(limit, on)], '; ')}.${place}`,
    // A sentence each: the label of a clock is the policy's own, and begins with a capital.
    ...rest.map((words) => `${words}.`),
  ].join(' ')
}

/** Every clock as it stands: a later paper says also whether the discussion was held. */
export function wordDates({ file, policies, asAt }: SectionSource): string {
  return deriveClocks(file, policies, asAt)
    .map(({ label, words }) => sentence(`${label}: ${words}`))
    .join(' ')
}

/** By when the discussion was due, and whether what is arranged is in time. */
function wordLimit(limit: Clock, on: SectionSource['on']): string {
  const { dueOn, dueTime, metOn, metLate, state, words } = limit
  if (dueOn === undefined) return words
  const due = `due ${formatNearAndTime(dueOn, dueTime, on)}`
  if (metOn !== undefined) return `${due}: ${metLate ? 'late' : 'in time'}`
  return state === 'due' ? due : `${due} (${words})`
}

function wordClock(
  { label, dueOn, dueTime, state, words }: Clock,
  on: SectionSource['on'],
): string {
  if (dueOn === undefined) return `${label} ${words}`
  const due = `${label} due ${formatNearAndTime(dueOn, dueTime, on)}`
  // What is simply due has been said by now; what is late or met has not.
  return state === 'due' ? due : `${due} (${words})`
}
