import { findAssessment, findInstrument } from '../../assessment/find-assessment.ts'
import { listUntouchedFactors } from '../../assessment/list-untouched-factors.ts'
import { listWalked, walkAssessment } from '../../assessment/walk-assessment.ts'
import { recordsOf } from '../../case/nouns.ts'
import { countOf } from '../../dates/count-of.ts'
import { formatDate } from '../../dates/format-date.ts'
import { nameIn } from '../../people/person-words.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'

const item = itemsOf('sessions')

/** Lists the sessions that are to come or were never written up, and the factors nothing speaks to yet. Never throws. */
export function checkSessions(source: StatusSource): readonly StatusItem[] {
  return recordsOf(source.file, 'session').length === 0
    ? []
    : [...checkPlanned(source), ...checkFactors(source)]
}

function checkPlanned({ file, today }: StatusSource): readonly StatusItem[] {
  return recordsOf(file, 'session').flatMap((session) => {
    const { on, at, outcome } = session.body
    if (outcome !== 'planned') return []
    const who = session.body.with.map((id) => nameIn(file, id)).join(' and ')
    const past = on < today
    const words = past
      ? `Session with ${who} on ${formatDate(on)}: enter what came of it.`
      : `Session with ${who}: ${on === today ? 'today' : formatDate(on)}.`
    const extra = { review: past, dueOn: on, dueTime: at, about: [session] }
    return [item('due', 'session_planned', words, extra)]
  })
}

/** A factor that is rated, has evidence from elsewhere, or is closed needs no session to look at it. */
function checkFactors({ file, policies, today }: StatusSource): readonly StatusItem[] {
  const assessment = findAssessment(file)
  const instrument = assessment && findInstrument(policies, assessment)
  if (assessment === undefined || instrument === undefined) return []
  const open = new Set(
    listWalked(walkAssessment({ file, assessment, instrument, today }))
      .filter(
        ({ state, supports, contradicts }) =>
          (state === 'not_started' || state === 'in_progress') &&
          supports.length + contradicts.length === 0,
      )
      .map(({ factor }) => factor.code),
  )
  const untouched = listUntouchedFactors(file, instrument).filter(
    ({ factor, planned }) => !planned && open.has(factor.code),
  )
  return when(untouched.length > 0, () => {
    const codes = untouched.map(({ factor }) => factor.code).join(', ')
    const words = `${countOf(untouched.length, 'factor')} that no session and no evidence has touched: ${codes}.`
    return item('unanswered', 'factors_untouched', words, { about: [assessment] })
  })
}
