import type { CaseFile, Noun } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonDayOf } from '../dates/london-time.ts'
import { checkChronology } from './checks/check-chronology.ts'
import { checkDecide } from './checks/check-decide.ts'
import { checkEvidence } from './checks/check-evidence.ts'
import { checkLaw } from './checks/check-law.ts'
import { checkChild, checkPeople } from './checks/check-people.ts'
import { checkReferral } from './checks/check-referral.ts'
import { checkVoice } from './checks/check-voice.ts'
import type { Policies } from './policies.ts'
import {
  type SectionCode,
  type StatusItem,
  type StatusSource,
  sectionCodes,
} from './status-item.ts'

/** Where a section stands: derived each time, never stored. */
export type SectionState =
  | 'not_started'
  | 'in_progress'
  | 'needs_review'
  | 'completed'
  | 'cannot_start'

/** One line of the task list on the case home. */
export interface SectionStatus {
  readonly section: SectionCode
  readonly label: string
  readonly state: SectionState
  /** The state in words: "In progress". */
  readonly words: string
  /** Why it cannot start yet, in one sentence; absent otherwise. */
  readonly because?: string | undefined
  /** How many things hold this section open; a date that is still ahead does not. */
  readonly open: number
  /** How many of its dates are still ahead: worth knowing, and nothing left to do today. */
  readonly ahead: number
}

/** What the case home shows: the task list, and what is due, missing and unanswered. */
export interface CaseStatus {
  readonly sections: readonly SectionStatus[]
  /** Today's first, by their time; then what is late; then what is ahead, each earliest first. */
  readonly due: readonly StatusItem[]
  readonly missing: readonly StatusItem[]
  readonly unanswered: readonly StatusItem[]
}

/**
 * Derives where a case stands from what was entered, and from nothing else. Never throws for a person's input.
 *
 * @param briefingsMade how many briefings have been printed: the last section counts them.
 */
export function deriveCaseStatus(
  file: Pick<CaseFile, 'records'>,
  policies: Policies,
  now: IsoInstant,
  briefingsMade = 0,
): CaseStatus {
  const today = londonDayOf(now)
  const source: StatusSource = { file, policies, now, today }
  const entered = new Set(file.records.map(({ noun }) => noun))
  const items = sectionCodes.flatMap((section) => {
    // What cannot start yet asks for nothing: the section before it does.
    const { check, cannotStart } = sections[section]
    return cannotStart?.(source) === undefined ? check(source) : []
  })
  const listed = (list: StatusItem['list']) => items.filter((item) => item.list === list)
  return {
    sections: sectionCodes.map((section) => {
      const own = items.filter((item) => item.section === section)
      const because = sections[section].cannotStart?.(source)
      const started =
        section === 'briefing'
          ? briefingsMade > 0
          : sections[section].nouns.some((noun) => entered.has(noun))
      const state = because === undefined ? stateOf(own, started) : 'cannot_start'
      const { label } = sections[section]
      const why = because === undefined ? {} : { because }
      return {
        section,
        label,
        state,
        words: stateWords[state],
        ...why,
        open: own.filter(holdsOpen).length,
        ahead: own.filter((item) => !holdsOpen(item)).length,
      }
    }),
    due: listed('due').toSorted((a, b) => compareText(placeOf(a, today), placeOf(b, today))),
    missing: listed('missing'),
    unanswered: listed('unanswered'),
  }
}

const stateWords: { readonly [S in SectionState]: string } = {
  not_started: 'Not started',
  in_progress: 'In progress',
  needs_review: 'Needs review',
  completed: 'Completed',
  cannot_start: 'Cannot start yet',
}

/** A text to sort by: today, then the days behind, then the days ahead; on one day, what has a time comes first. */
function placeOf({ dueOn, dueTime }: StatusItem, today: string): string {
  const group = dueOn === today ? 0 : dueOn !== undefined && dueOn < today ? 1 : 2
  return `${group} ${dueOn ?? '9999'} ${dueTime ?? '99'}`
}

/** A date ahead does not hold a section open; a date behind, or an open question, does. */
export function holdsOpen({ list, review }: StatusItem): boolean {
  return review || list !== 'due'
}

function stateOf(items: readonly StatusItem[], started: boolean): SectionState {
  if (!started) return 'not_started'
  if (items.some(({ review }) => review)) return 'needs_review'
  return items.some(holdsOpen) ? 'in_progress' : 'completed'
}

interface Section {
  readonly label: string
  /** What is entered in this section: one record of any of them starts it. */
  readonly nouns: readonly Noun[]
  readonly check: (source: StatusSource) => readonly StatusItem[]
  /** Says why it cannot start yet; `undefined` when it can. */
  readonly cannotStart?: (source: StatusSource) => string | undefined
}

const sections: { readonly [S in SectionCode]: Section } = {
  referral: {
    label: 'Referral and worries',
    nouns: ['referral', 'concern', 'source_note'],
    check: checkReferral,
  },
  child: { label: 'The child', nouns: ['person', 'priority_flag'], check: checkChild },
  people: {
    label: 'Family, homes and professionals',
    nouns: ['household', 'household_member', 'relationship', 'professional', 'informed'],
    check: checkPeople,
  },
  chronology: {
    label: 'What happened',
    nouns: ['event', 'chronology_import', 'chronology_link'],
    check: checkChronology,
  },
  voice: {
    label: 'What each person said',
    nouns: ['statement', 'opinion'],
    check: checkVoice,
    cannotStart: needs('person', 'Enter the people first.'),
  },
  evidence: { label: 'Evidence', nouns: ['evidence'], check: checkEvidence },
  law: {
    label: 'The law, and what must not be done',
    nouns: ['legal_position', 'constraint'],
    check: checkLaw,
  },
  decide: {
    label: 'Decide, and protect today',
    nouns: ['tier_decision', 'arrangement', 'decision_asked'],
    check: checkDecide,
    cannotStart: needs('person', 'Enter the child and the family first.'),
  },
  briefing: {
    label: 'Briefing for the strategy discussion',
    nouns: [],
    check: () => [],
    cannotStart: (source) =>
      needs('referral', 'Enter the referral first.')(source) ??
      (source.file.records.some(
        ({ noun, body }) => noun === 'person' && 'role' in body && body.role === 'child_assessed',
      )
        ? undefined
        : 'Enter the child being assessed first.'),
  },
  preparation: {
    label: 'Before the sessions',
    nouns: ['agreement', 'information_request'],
    check: () => [],
    cannotStart: needs('person', 'Enter the people first.'),
  },
  sessions: {
    label: 'Sessions',
    nouns: ['session'],
    check: () => [],
    cannotStart: needs('person', 'Enter the people first.'),
  },
  assessment: {
    label: 'Assessment',
    nouns: ['assessment', 'finding', 'licensed_record', 'licensed_mark'],
    check: () => [],
    cannotStart: needs('professional', 'Enter the assessors among the professionals first.'),
  },
  formulation: {
    label: 'Formulation',
    nouns: ['formulation', 'scenario', 'supervision_decision'],
    check: () => [],
    cannotStart: needs('assessment', 'Start the assessment first.'),
  },
  plan: {
    label: 'Plan',
    nouns: ['plan', 'goal', 'action', 'safety_rule', 'contingency', 'recommendation', 'difference'],
    check: () => [],
    cannotStart: needs('person', 'Enter the people first.'),
  },
  report: {
    label: 'Assessment report',
    nouns: ['report_summary', 'meeting'],
    check: () => [],
    cannotStart: needs('assessment', 'Start the assessment first.'),
  },
}

function needs(noun: Noun, words: string) {
  return ({ file }: StatusSource): string | undefined =>
    file.records.some((record) => record.noun === noun) ? undefined : words
}
