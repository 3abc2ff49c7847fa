import type { Body, CaseRecord, Noun } from '../../../shared/case/nouns.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aRecord } from '../people/a-case-file.ts'
import { kaiId } from '../people/kai-family.ts'

type More<N extends Noun> = { readonly [Code in keyof Body<N>]?: unknown }

/** A goal that starts from these records. */
export function aGoal(
  number: number,
  from: readonly { readonly id: string }[],
  more: More<'goal'> = {},
): CaseRecord<'goal'> {
  const body = { from: from.map(({ id }) => id), words: 'Both feel safe', state: 'agreed', ...more }
  return aRecord(number, 'goal', body)
}

/** An action of Dana's towards a goal, due on 3 March 2026 unless it says otherwise. */
export function anAction(
  number: number,
  goal: { readonly id: string },
  more: More<'action'> = {},
): CaseRecord<'action'> {
  return aRecord(number, 'action', {
    goal: goal.id,
    what: 'Fit a lock',
    owner: kaiId('Dana'),
    dueOn: '2026-03-03',
    howWeKnow: 'It locks',
    state: 'not_started',
    ...more,
  })
}

/** A safety rule of Dana's at home, from 4 February 2026. */
export function aRule(number: number, more: More<'safety_rule'> = {}): CaseRecord<'safety_rule'> {
  return aRecord(number, 'safety_rule', {
    setting: 'home',
    rule: 'One at a time',
    doneBy: kaiId('Dana'),
    stillAbleTo: 'Take long baths',
    stage: 'interim',
    starts: '2026-02-04',
    ...more,
  })
}

/** The plan at a stage, of 22 April 2026 unless it says otherwise. */
export function aPlan(number: number, more: More<'plan'> = {}): CaseRecord<'plan'> {
  return aRecord(number, 'plan', { stage: 'interim', on: '2026-04-22', ...more })
}

/** A licensed tool's record in the practice assessment, and one number of it. */
export function aLicensedMark(number: number, more: More<'licensed_mark'> = {}) {
  const record = aRecord(500, 'licensed_record', {
    assessment: recordIdOf(101),
    tool: 'aim3',
    assessor: recordIdOf(100),
    certificate: 'C-1',
    certifiedOn: '2025-01-10',
  })
  const mark = aRecord(number, 'licensed_mark', {
    record: record.id,
    label: 'My label',
    known: 'number',
    mark: 2,
    maximum: 8,
    ...more,
  })
  return { record, mark }
}
