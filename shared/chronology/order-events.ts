import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText, compareVagueDates } from '../dates/compare-dates.ts'
import type { VagueDate } from '../dates/vague-date.ts'

/** One thing that happened, with every account of it and how it was answered. */
export interface Happening {
  /** Every account of it, earliest first and the most exact first among equals; never empty. */
  readonly tellings: readonly CaseRecord<'event'>[]
  /** When: the most exact of the dates given; absent when none was. */
  readonly when?: VagueDate | undefined
  /** `HH:MM`, from the first account that has one. */
  readonly time?: string | undefined
  /** Every source, in the order of the accounts, each once. */
  readonly sources: readonly string[]
  /**
   * The later contacts that answered it, earliest first. They stand here and not again in the list. What answers several
   * stands with each of them; what followed from it, with the first.
   */
  readonly answers: readonly Happening[]
}

/**
 * Orders the events of a case as a chronology: by date, what is vague before what is exact where both begin alike,
 * what is undated last. Accounts that a person said are the same are one happening; an answer stands with what it
 * answers. Every event is in the result at least once.
 */
export function orderEvents(file: Pick<CaseFile, 'records'>): readonly Happening[] {
  const events = recordsOf(file, 'event')
  const links = recordsOf(file, 'chronology_link').map(({ body }) => body)
  const known = new Set<string>(events.map((event) => event.id))
  const live = links.filter(({ first, second }) => known.has(first) && known.has(second))

  const groupOf = groupSame(events, live)
  const groups = Map.groupBy(events, (event) => groupOf.get(event.id) ?? event.id)
  const answersOf = Map.groupBy(
    live
      .filter(({ decision }) => decision === 'answers')
      .map(({ first, second }) => ({
        answered: groupOf.get(first) ?? first,
        answer: groupOf.get(second) ?? second,
      }))
      .filter(({ answered, answer }) => answered !== answer),
    ({ answered }) => answered,
  )

  const shown = new Set<string>()
  const tellingsOf = (group: string) => describe(groups.get(group) ?? [])
  const answersTo = (group: string) => [
    ...new Set((answersOf.get(group) ?? []).map(({ answer }) => answer)),
  ]
  const build = (group: string) => buildHappening(group, { tellingsOf, answersTo, shown })
  const answering = new Set([...answersOf.values()].flat().map(({ answer }) => answer))
  const ids = [...groups.keys()]
  const top = ids.filter((group) => !answering.has(group)).map(build)
  // What is left answers only in a circle: nothing may go missing for that.
  const circular = ids.flatMap((group) => (shown.has(group) ? [] : [build(group)]))
  return [...top, ...circular].sort(compareHappenings)
}

interface Groups {
  readonly tellingsOf: (group: string) => Omit<Happening, 'answers'>
  readonly answersTo: (group: string) => readonly string[]
  /** Hears of every group that is shown somewhere. */
  readonly shown: Set<string>
}

/** One group on the way down: what it is, what still has to be built under it, and what is built. */
interface Level {
  readonly group: string
  readonly waiting: string[]
  readonly answers: Happening[]
}

/** Builds a group with its answers, and theirs. A chain may be longer than the stack is deep, so nothing calls itself. */
function buildHappening(root: string, { tellingsOf, answersTo, shown }: Groups): Happening {
  const path: Level[] = []
  const above = new Set<string>()
  const enter = (group: string) => {
    const isFirst = !shown.has(group)
    shown.add(group)
    above.add(group)
    // Answers that lead back to where they began would never end; those under an answer to several would double each time.
    const waiting = isFirst ? answersTo(group).filter((answer) => !above.has(answer)) : []
    path.push({ group, waiting, answers: [] })
  }
  enter(root)
  for (;;) {
    const level = path.at(-1)
    const next = level?.waiting.shift()
    if (next !== undefined) {
      enter(next)
      continue
    }
    const done = path.pop()
    const { group, answers } = done ?? { group: root, answers: [] }
    above.delete(group)
    const happening = { ...tellingsOf(group), answers: answers.toSorted(compareHappenings) }
    const parent = path.at(-1)
    if (parent === undefined) return happening
    parent.answers.push(happening)
  }
}

/** Gives each event the id of the group that it belongs to; events that are not told twice are alone. */
function groupSame(
  events: readonly CaseRecord<'event'>[],
  links: readonly CaseRecord<'chronology_link'>['body'][],
): ReadonlyMap<string, string> {
  const parentOf = new Map<string, string>()
  const rootOf = (event: string): string => {
    let root = event
    for (let next = parentOf.get(root); next !== undefined; next = parentOf.get(root)) root = next
    // Everything on the way then leads straight to the root, so that a long chain is climbed once.
    for (let one = event; one !== root; ) {
      const next = parentOf.get(one) ?? root
      parentOf.set(one, root)
      one = next
    }
    return root
  }
  for (const { first, second, decision } of links) {
    if (decision !== 'same') continue
    const [into, from] = [rootOf(first), rootOf(second)]
    if (into !== from) parentOf.set(from, into)
  }
  return new Map<string, string>(events.map(({ id }) => [id, rootOf(id)]))
}

function describe(group: readonly CaseRecord<'event'>[]): Omit<Happening, 'answers'> {
  const tellings = group.toSorted(
    (a, b) =>
      exactness(a.body.when) - exactness(b.body.when) ||
      compareVagueDates(a.body.when, b.body.when) ||
      compareText(a.body.time ?? '99', b.body.time ?? '99') ||
      compareText(a.createdAt, b.createdAt),
  )
  const when = tellings[0]?.body.when
  const time = tellings.find(({ body }) => body.when === when && body.time !== undefined)?.body.time
  return { tellings, when, time, sources: [...new Set(tellings.map(({ body }) => body.source))] }
}

/** 0 for a whole day, then a day that is "about", a month, a year; undated last. */
function exactness(when: VagueDate | undefined): number {
  return when === undefined
    ? 99
    : (10 - when.replace('~', '').length) * 2 + Number(when.endsWith('~'))
}

function compareHappenings(a: Happening, b: Happening): number {
  return (
    compareVagueDates(a.when, b.when) ||
    compareText(a.time ?? '', b.time ?? '') ||
    compareText(a.tellings[0]?.createdAt ?? '', b.tellings[0]?.createdAt ?? '')
  )
}
