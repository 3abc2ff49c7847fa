import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { compareText } from '../../../dates/compare-dates.ts'
import { formatNear } from '../../format-near.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, listOr, paragraph, sentence, unended } from '../../wording.ts'

/** Builds what was asked of others and has not come, what was refused, and what has come. */
export const buildRequestsSection: BuildSection = (source) => {
  const requests = recordsOf(source.file, 'information_request')
    .map((one) => asItStood(one, source.on))
    .toSorted((one, other) => compareText(one.body.askedOn, other.body.askedOn))
  const open = requests.filter(({ body }) => isOpen(body))
  const closed = requests.filter(({ body }) => !isOpen(body))
  return {
    id: 'requests',
    heading: 'Information asked for, and not yet received',
    blocks: [
      listOr(
        open.map((one) => wordRequest(source, one)),
        requests.length === 0 ? 'Nothing has been asked for yet.' : 'Nothing is waited for.',
      ),
      ...(closed.length === 0
        ? []
        : [
            paragraph([bold('Answered or refused:')]),
            listOr(closed.map((one) => wordRequest(source, one))),
          ]),
    ],
  }
}

/** What was answered or chased only after the day of the paper was still waited for on it. */
export function asItStood(
  request: CaseRecord<'information_request'>,
  on: SectionSource['on'],
): CaseRecord<'information_request'> {
  const { chasedOn, answeredOn, answer, ...body } = request.body
  const isChased = chasedOn !== undefined && chasedOn <= on
  if (answeredOn === undefined || answeredOn <= on)
    return isChased || chasedOn === undefined
      ? request
      : { ...request, body: { ...request.body, state: 'asked', chasedOn: undefined } }
  return isChased
    ? { ...request, body: { ...body, state: 'chased', chasedOn } }
    : { ...request, body: { ...body, state: 'asked' } }
}

/** Tells whether an answer is still waited for. */
function isOpen({ state }: CaseRecord<'information_request'>['body']): boolean {
  return state === 'asked' || state === 'chased'
}

/** Words one request: of whom, what, why, since when, and what came of it. */
export function wordRequest(
  { on }: SectionSource,
  { body }: CaseRecord<'information_request'>,
): Words {
  const { toWords, what, why, askedOn, dueOn, state, chasedOn, answeredOn, answer } = body
  const isLate = isOpen(body) && dueOn !== undefined && dueOn < on
  const dates = joined(
    [
      `asked ${formatNear(askedOn, on)}`,
      chasedOn && `chased ${formatNear(chasedOn, on)}`,
      dueOn && `wanted by ${formatNear(dueOn, on)}${isLate ? ': late' : ''}`,
      answeredOn && `${stateWords[state]} ${formatNear(answeredOn, on)}`,
    ],
    '; ',
  )
  return [
    bold(`${toWords}: `),
    { text: `${unended(what)} (${dates}). Needed because: ${sentence(why)}` },
    ...(answer === undefined ? [] : [{ text: ` ${sentence(answer)}` }]),
  ]
}

const stateWords = {
  asked: 'asked',
  chased: 'chased',
  answered: 'answered',
  answered_in_part: 'answered in part',
  refused: 'refused',
} as const
