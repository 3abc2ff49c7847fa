import { recordsOf } from '../../case/nouns.ts'
import { formatDate, formatDateAndTime } from '../../dates/format-date.ts'
import { type Clock, deriveClocks, findLatestReferral } from '../clocks.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'

const item = itemsOf('referral')

/** Lists what the referral, its clocks and the three boxes still need. Never throws. */
export function checkReferral(source: StatusSource): readonly StatusItem[] {
  const referrals = recordsOf(source.file, 'referral')
  const awaited = referrals.filter(({ body }) => body.mashDecision === 'awaited')
  return [
    ...when(referrals.length === 0, () =>
      item('missing', 'no_referral', 'Enter the referral: who made it, when, and why.'),
    ),
    ...when(awaited.length > 0, () =>
      item('unanswered', 'mash_decision_awaited', 'The MASH decision is awaited.', {
        about: awaited,
      }),
    ),
    ...checkClocks(source),
    ...checkConcerns(source),
  ]
}

function checkClocks({ file, policies, now }: StatusSource): readonly StatusItem[] {
  return deriveClocks(file, policies, now).flatMap((clock) => {
    if (clock.state === 'not_known')
      return [item('unanswered', `clock_${clock.code}`, `${clock.label}: ${clock.words}`)]
    if (clock.state !== 'due' && clock.state !== 'late') return []
    const late = clock.state === 'late'
    const words = `${clock.label}: ${clock.words}.`
    const { dueOn, dueTime } = clock
    return [
      item('due', `clock_${clock.code}`, words, { review: late, dueOn, dueTime }),
      ...when(clock.unconfirmed === true, () => askWhetherHeld(file, clock)),
    ]
  })
}

function askWhetherHeld(file: StatusSource['file'], { code, label, metOn, metTime }: Clock) {
  const arranged = metOn === undefined ? '' : `, arranged for ${formatDateAndTime(metOn, metTime)},`
  const latest = findLatestReferral(file)
  const about = recordsOf(file, 'referral').filter(({ body }) => body === latest)
  const words = `${label}${arranged} is not confirmed: enter in the referral whether it was held.`
  return item('unanswered', `held_${code}`, words, { review: true, about })
}

function checkConcerns({ file, today }: StatusSource): readonly StatusItem[] {
  const concerns = recordsOf(file, 'concern')
  const unknowns = concerns.filter(({ body }) => body.box === 'not_known')
  const nobody = unknowns.filter(({ body }) => body.whoWillFindOut === undefined)
  return [
    ...when(concerns.length === 0, () =>
      item('missing', 'no_concern', 'Enter who is worried about what, in the three boxes.'),
    ),
    ...nobody.map((one) =>
      item('unanswered', 'nobody_to_find_out', `Nobody is down to find out: ${one.body.what}`, {
        about: [one],
      }),
    ),
    ...unknowns.flatMap((one) => {
      const { findOutBy, what } = one.body
      if (findOutBy === undefined) return []
      const late = findOutBy < today
      const by = findOutBy === today ? 'today' : `by ${formatDate(findOutBy)}`
      const words = `To find out ${by}${late ? ', which has passed' : ''}: ${what}`
      return [item('due', 'find_out_by', words, { review: late, dueOn: findOutBy, about: [one] })]
    }),
  ]
}
