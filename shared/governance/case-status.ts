import type { CaseFile, CaseRecord, Noun } from '../case/nouns.ts'
import { sectionOptions } from '../case/vocabularies.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonDayOf } from '../dates/london-time.ts'
import { checkAssessment } from './checks/check-assessment.ts'
import { checkChronology } from './checks/check-chronology.ts'
import { checkDecide } from './checks/check-decide.ts'
import { checkEvidence } from './checks/check-evidence.ts'
import { checkFormulation } from './checks/check-formulation.ts'
import { checkLaw } from './checks/check-law.ts'
import { checkChild, checkPeople } from './checks/check-people.ts'
import { checkPlan } from './checks/check-plan.ts'
import { checkPreparation } from './checks/check-preparation.ts'
import { checkReferral } from './checks/check-referral.ts'
import { checkReport } from './checks/check-report.ts'
import { checkSessions } from './checks/check-sessions.ts'
import { checkVoice } from './checks/check-voice.ts'
import { type Confirmation, findConfirmation } from './confirmation.ts'
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
  /** Why it cannot start yet, why it is open again, or that only a person's word is left; absent otherwise. */
  readonly because?: string | undefined
  /** The last time somebody marked it as complete, and whether that holds; absent when nobody has. */
  readonly confirmation?: Confirmation | undefined
  /** True when nothing holds it open and somebody may mark it as complete now. */
  readonly canConfirm: boolean
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
  const items = sectionCodes.flatMap((section) => {
    // What cannot start yet asks for nothing: the section before it does.
    const { check, cannotStart } = sections[section]
    return cannotStart?.(source) === undefined ? check(source) : []
  })
  const listed = (list: StatusItem['list']) => items.filter((item) => item.list === list)
  return {
    sections: sectionCodes.map((section) => {
      const own = items.filter((item) => item.section === section)
      const cannotStart = sections[section].cannotStart?.(source)
      const started =
        section === 'briefing'
          ? briefingsMade > 0
          : file.records.some((record) => starts(section, record))
      const derived = cannotStart === undefined ? stateOf(own, started) : 'cannot_start'
      const confirmation = findConfirmation(file, section, sections[section].nouns)
      const { state, because = cannotStart } = confirm(section, derived, confirmation)
      return {
        section,
        label: labelOf(section),
        state,
        words: stateWords[state],
        ...(because === undefined ? {} : { because }),
        ...(confirmation === undefined ? {} : { confirmation }),
        canConfirm:
          derived === 'completed' && section !== 'briefing' && confirmation?.holds !== true,
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

/**
 * Holds a section to a person's word: what was marked as complete and changed since is open again, and says why; the
 * sections of the eight weeks are complete only once somebody has said so.
 */
function confirm(
  section: SectionCode,
  derived: SectionState,
  confirmation: Confirmation | undefined,
): { readonly state: SectionState; readonly because?: string } {
  if (derived === 'cannot_start' || confirmation?.holds === true) return { state: derived }
  if (confirmation !== undefined)
    return {
      state: derived === 'completed' ? 'in_progress' : derived,
      because: `${confirmation.words}.`,
    }
  return derived === 'completed' && sections[section].needsWord === true
    ? {
        state: 'in_progress',
        because: 'Nothing is left to do here: mark it as complete if you agree.',
      }
    : { state: derived }
}

function starts(section: SectionCode, record: CaseRecord): boolean {
  const { nouns, startedBy } = sections[section]
  return nouns.includes(record.noun) && startedBy?.(record) !== false
}

/** Counts the entries of a section, which a confirmation of it keeps: one that is removed later takes it back. */
export function countSectionRecords(file: Pick<CaseFile, 'records'>, section: SectionCode): number {
  return file.records.filter(({ noun }) => sections[section].nouns.includes(noun)).length
}

function labelOf(section: SectionCode): string {
  return sectionOptions.find(({ value }) => value === section)?.label ?? section
}

interface Section {
  /** What is entered in this section: one record of any of them starts it, or of those that `startedBy` takes. */
  readonly nouns: readonly Noun[]
  readonly startedBy?: (record: CaseRecord) => boolean
  readonly check: (source: StatusSource) => readonly StatusItem[]
  /** Says why it cannot start yet; `undefined` when it can. */
  readonly cannotStart?: (source: StatusSource) => string | undefined
  /** True: complete only once a person has marked it so. */
  readonly needsWord?: boolean
}

const sections: { readonly [S in SectionCode]: Section } = {
  referral: {
    nouns: ['referral', 'concern', 'source_note'],
    check: checkReferral,
  },
  child: { nouns: ['person', 'priority_flag'], check: checkChild },
  people: {
    nouns: ['household', 'household_member', 'relationship', 'professional', 'informed'],
    check: checkPeople,
  },
  chronology: {
    nouns: ['event', 'chronology_import', 'chronology_link'],
    check: checkChronology,
  },
  voice: {
    nouns: ['statement', 'opinion'],
    check: checkVoice,
    cannotStart: needs('person', 'Enter the people first.'),
  },
  evidence: { nouns: ['evidence', 'attachment'], check: checkEvidence },
  law: {
    nouns: ['legal_position', 'constraint'],
    check: checkLaw,
  },
  decide: {
    nouns: ['tier_decision', 'arrangement', 'decision_asked'],
    check: checkDecide,
    cannotStart: needs('person', 'Enter the child and the family first.'),
  },
  briefing: {
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
    nouns: ['agreement', 'information_request'],
    check: checkPreparation,
    needsWord: true,
    cannotStart: needs('person', 'Enter the people first.'),
  },
  sessions: {
    nouns: ['session'],
    check: checkSessions,
    needsWord: true,
    cannotStart: needs('person', 'Enter the people first.'),
  },
  assessment: {
    nouns: ['assessment', 'finding', 'licensed_record', 'licensed_mark'],
    check: checkAssessment,
    needsWord: true,
    cannotStart: needs('professional', 'Enter the assessors among the professionals first.'),
  },
  formulation: {
    nouns: ['formulation', 'scenario', 'supervision_decision'],
    check: checkFormulation,
    needsWord: true,
    cannotStart: needs('assessment', 'Start the assessment first.'),
  },
  plan: {
    nouns: ['plan', 'goal', 'action', 'safety_rule', 'contingency', 'recommendation', 'difference'],
    check: checkPlan,
    needsWord: true,
    cannotStart: needs('person', 'Enter the people first.'),
  },
  report: {
    nouns: ['report_summary', 'meeting'],
    // A planning meeting is held long before there is anything to report.
    startedBy: (record) => record.noun !== 'meeting' || record.body.kind === 'report',
    check: checkReport,
    needsWord: true,
    cannotStart: needs('assessment', 'Start the assessment first.'),
  },
}

function needs(noun: Noun, words: string) {
  return ({ file }: StatusSource): string | undefined =>
    file.records.some((record) => record.noun === noun) ? undefined : words
}
