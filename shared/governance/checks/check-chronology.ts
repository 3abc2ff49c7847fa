import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { suggestUndecidedPairs } from '../../chronology/suggest-pairs.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'

const item = itemsOf('chronology')

/** Lists what the chronology still needs: one line for each kind of thing, however many events it is about. Never throws. */
export function checkChronology({ file }: StatusSource): readonly StatusItem[] {
  const events = recordsOf(file, 'event')
  if (events.length === 0) return [item('missing', 'no_event', 'Enter what happened, and when.')]

  const unplaced = events.filter(
    ({ body }) => body.kind === 'behaviour' && body.position === undefined,
  )
  const undated = events.filter(({ body }) => body.when === undefined)
  // What is undated has its own line; a row that somebody has given a kind has been looked at.
  const odd = events.filter(
    ({ body }) => body.importProblem && body.when !== undefined && body.kind === undefined,
  )
  const unsorted = events.filter(({ body }) => body.kind === undefined)
  const pairs = suggestUndecidedPairs(file)
  return [
    ...lineAbout(unplaced, 'missing', 'event_without_position', [
      '1 event of behaviour has no position on the continuum.',
      'events of behaviour have no position on the continuum.',
    ]),
    ...lineAbout(undated, 'unanswered', 'event_undated', [
      '1 event is undated: find out when it was, or leave it so.',
      'events are undated: find out when they were, or leave them so.',
    ]),
    ...lineAbout(odd, 'unanswered', 'imported_row_odd', [
      '1 imported row was odd: check it against the row as it came.',
      'imported rows were odd: check them against the rows as they came.',
    ]),
    ...lineAbout(unsorted, 'unanswered', 'event_without_kind', [
      '1 event has no kind yet: say whether it was behaviour that somebody was worried about.',
      'events have no kind yet: say which were behaviour that somebody was worried about.',
    ]),
    ...when(pairs.length > 0, () => {
      const words =
        pairs.length === 1
          ? '1 pair of entries may be one happening, or an event and its answer: decide.'
          : `${pairs.length} pairs of entries may be one happening, or an event and its answer: decide each.`
      return item('unanswered', 'pairs_undecided', words, { review: true })
    }),
  ]
}

function lineAbout(
  events: readonly CaseRecord<'event'>[],
  list: StatusItem['list'],
  code: string,
  [one, many]: readonly [string, string],
): readonly StatusItem[] {
  const words = events.length === 1 ? one : `${events.length} ${many}`
  return when(events.length > 0, () => item(list, code, words, { about: events }))
}
