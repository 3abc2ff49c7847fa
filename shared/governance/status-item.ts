import type { CaseFile, CaseRecord } from '../case/nouns.ts'
import { sectionOptions } from '../case/vocabularies.ts'
import type { IsoDate, IsoInstant } from '../dates/iso-date.ts'
import type { Policies } from './policies.ts'

/** The sections of a case, in the order of the work; a screen stands behind each. */
export const sectionCodes = sectionOptions.map(({ value }) => value)
/** One of `sectionCodes`. */
export type SectionCode = (typeof sectionOptions)[number]['value']

/** What every check of a case looks at. `today` is the day in London at `now`. */
export interface StatusSource {
  readonly file: Pick<CaseFile, 'records'>
  readonly policies: Policies
  readonly now: IsoInstant
  readonly today: IsoDate
}

/** One thing that is due, missing or unanswered in a case. */
export interface StatusItem {
  /** What kind of thing it is, as a code that stays: `no_tier`, `no_arrangement_tonight`. */
  readonly code: string
  readonly section: SectionCode
  /** `due`: there is a date for it. `missing`: it has to be entered. `unanswered`: somebody still has to find out, ask or decide. */
  readonly list: 'due' | 'missing' | 'unanswered'
  /** One sentence for the case home. */
  readonly words: string
  /** True when it is past its date, or needs looking at again before anything else is built on it. */
  readonly review: boolean
  /** The day it is due; present in the list `due`. */
  readonly dueOn?: IsoDate | undefined
  /** The time on that day (`HH:MM`, London); absent when it has the whole day. */
  readonly dueTime?: string | undefined
  /** The records it is about, in the order written; empty when it is about something that is not there. */
  readonly recordIds: readonly string[]
}

type Extra = {
  readonly review?: boolean
  readonly dueOn?: IsoDate | undefined
  readonly dueTime?: string | undefined
  readonly about?: readonly CaseRecord[]
}

/** Makes the items of one section: `const item = itemsOf('law')`, then `item('missing', 'no_legal_position', '...')`. */
export function itemsOf(section: SectionCode) {
  return (
    list: StatusItem['list'],
    code: string,
    words: string,
    extra: Extra = {},
  ): StatusItem => ({
    code,
    section,
    list,
    words,
    review: extra.review ?? false,
    ...(extra.dueOn === undefined ? {} : { dueOn: extra.dueOn }),
    ...(extra.dueTime === undefined ? {} : { dueTime: extra.dueTime }),
    recordIds: (extra.about ?? []).map(({ id }) => id),
  })
}

/** Gives the item in a list when the condition holds, else none. */
export function when(condition: boolean, item: () => StatusItem): readonly StatusItem[] {
  return condition ? [item()] : []
}
