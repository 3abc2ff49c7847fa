import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAuditHead } from '../../main/storage/audit/audit-store.ts'
import { verifyAuditChain } from '../../main/storage/audit/verify-audit-chain.ts'
import type { WritableDb } from '../../main/storage/database.ts'
import { undoChange } from '../../main/storage/history/undo-change.ts'
import {
  insertRecord,
  listLinksTo,
  listRecords,
  removeRecord,
  restoreRecord,
  updateRecord,
} from '../../main/storage/record-store.ts'
import {
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  inCommand,
  now,
  recordId,
} from '../main/storage/temporary-database.ts'

// The store against a model of it in memory: any sequence of adding, editing, removing, undoing and doing again
// must leave both saying the same, and refusing the same.

interface State {
  readonly text: string
  readonly to: readonly number[]
  readonly live: boolean
}

/** What one record looked like before and after one change. */
interface Step {
  readonly number: number
  readonly before: State | undefined
  readonly after: number
}

class Model {
  readonly records = new Map<number, { state: State; revision: number }>()
  readonly changes: { steps: Step[]; undone: boolean }[] = []

  isLive(number: number): boolean {
    return this.records.get(number)?.state.live === true
  }

  mentions(number: number): number[] {
    return [...this.records]
      .filter(([from, { state }]) => from !== number && state.live && state.to.includes(number))
      .map(([from]) => from)
  }

  put(number: number, state: State, steps: Step[]): void {
    const record = this.records.get(number)
    const revision = (record?.revision ?? 0) + 1
    steps.push({ number, before: record?.state, after: revision })
    this.records.set(number, { state, revision })
  }

  /** Gives the code that a change is refused with, and keeps it only when there is none. */
  attempt(work: (steps: Step[]) => string): string {
    const kept = new Map(this.records)
    const steps: Step[] = []
    const code = work(steps)
    if (code === 'none') this.changes.push({ steps, undone: false })
    else {
      this.records.clear()
      for (const [number, record] of kept) this.records.set(number, record)
    }
    return code
  }

  undo(index: number): string {
    const change = this.changes[index]
    if (change === undefined) return 'change_not_found'
    if (change.undone) return 'already_undone'
    const code = this.attempt((steps) => {
      if (change.steps.some(({ number, after }) => this.records.get(number)?.revision !== after))
        return 'changed_since'
      for (const { number, before } of change.steps) {
        const now = this.records.get(number)?.state
        this.put(number, before ?? { text: now?.text ?? '', to: now?.to ?? [], live: false }, steps)
      }
      for (const { state } of this.records.values())
        if (state.live && state.to.some((target) => !this.isLive(target))) return 'changed_since'
      return 'none'
    })
    if (code === 'none') change.undone = true
    return code
  }
}

type Action =
  | {
      readonly kind: 'add' | 'edit'
      readonly number: number
      readonly text: string
      readonly to: readonly number[]
    }
  | { readonly kind: 'remove' | 'restore'; readonly number: number }
  /** `number`: how many changes back, while generated; then which change. */
  | { readonly kind: 'undo'; readonly number: number }

// Few ids, so that steps meet.
const number = fc.integer({ min: 0, max: 4 })
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('add' as const, 'edit' as const),
    number,
    text: fc.string({ maxLength: 5 }),
    to: fc.uniqueArray(number, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const), number }),
  fc.record({ kind: fc.constant('undo' as const), number: fc.integer({ min: 0, max: 4 }) }),
)

function inModel(model: Model, step: Action): string {
  if (step.kind === 'undo') return model.undo(step.number)
  const record = model.records.get(step.number)
  return model.attempt((steps) => {
    if (step.kind === 'add' || step.kind === 'edit') {
      const known = step.kind === 'edit' ? model.isLive(step.number) : record === undefined
      if (!known) return step.kind === 'edit' ? 'record_not_found' : 'skipped'
      model.put(step.number, { text: step.text, to: step.to, live: true }, steps)
      return step.to.every((target) => model.isLive(target)) ? 'none' : 'link_to_missing'
    }
    if (record === undefined || record.state.live !== (step.kind === 'remove'))
      return 'record_not_found'
    if (step.kind === 'remove' && model.mentions(step.number).length > 0) return 'still_mentioned'
    model.put(step.number, { ...record.state, live: step.kind === 'restore' }, steps)
    const whole = step.kind === 'remove' || record.state.to.every((to) => model.isLive(to))
    return whole ? 'none' : 'link_to_missing'
  })
}

/** The changes that were kept, by their numbers in the database. */
function inStore(db: WritableDb, changes: number[], model: Model, step: Action): string {
  return codeOf(() => {
    if (step.kind === 'undo') {
      const id = changes[step.number] ?? 0
      changes.push(inCommand(db, () => undoChange(db, caseId, id, now)).changeId)
      return
    }
    const expectedRevision = model.records.get(step.number)?.revision ?? 1
    const known = { id: recordId(step.number), expectedRevision }
    const change = inChange(db, (mark) => {
      if (!('to' in step)) {
        if (step.kind === 'remove') removeRecord(db, known, mark)
        else restoreRecord(db, known, mark)
      } else {
        const links = step.to.map((to) => ({ toId: recordId(to), field: 'to' }))
        const record = aRecord(step.number, { body: { text: step.text }, links })
        if (step.kind === 'add') insertRecord(db, record, mark)
        else updateRecord(db, { ...record, expectedRevision }, mark)
      }
    })
    changes.push(change)
  })
}

/** What is live, in words both sides share. */
function said(model: Model): unknown {
  return [...model.records]
    .filter(([, { state }]) => state.live)
    .map(([id, { state, revision }]) => [
      recordId(id),
      state.text,
      revision,
      model.mentions(id).map(recordId).sort(),
    ])
    .sort()
}

function found(db: WritableDb): unknown {
  return listRecords(db, caseId)
    .map(({ id, body, revision }) => {
      const from = listLinksTo(db, id).map((mention) => mention.id)
      return [id, body.text, revision, from.filter((other) => other !== id).sort()]
    })
    .sort()
}

describe('the history of records', () => {
  it('never differs from a plain model of it', { timeout: 240_000 }, () => {
    const outcomes = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(action, { minLength: 30, maxLength: 60, size: 'max' }), (steps) => {
        const db = aDatabaseWithCase()
        const model = new Model()
        const changes: number[] = []
        for (const drawn of steps) {
          const step =
            drawn.kind === 'undo' ? { ...drawn, number: changes.length - 1 - drawn.number } : drawn
          // Adding what exists is not a thing a person can do: ids are made fresh.
          if (step.kind === 'add' && model.records.has(step.number)) continue
          const inDatabase = inStore(db, changes, model, step)
          const expected = inModel(model, step)
          expect([step, inDatabase]).toEqual([step, expected])
          expect(found(db)).toEqual(said(model))
          outcomes.set(
            `${step.kind} ${expected}`,
            (outcomes.get(`${step.kind} ${expected}`) ?? 0) + 1,
          )
        }
        // One entry for the case, and one for every change that was kept.
        expect(loadAuditHead(db).seq).toBe(1 + model.changes.length)
        expect(verifyAuditChain(db).ok).toBe(true)
        db.close()
      }),
      { numRuns: 60 },
    )
    for (const reached of [
      'undo none',
      'undo changed_since',
      'undo already_undone',
      'remove still_mentioned',
      'restore none',
      'edit none',
    ])
      expect(outcomes.get(reached) ?? 0, reached).toBeGreaterThan(0)
  })
})
