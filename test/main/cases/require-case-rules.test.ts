import { describe, expect, it } from 'vitest'
import { newRecordId } from '../../../main/cases/new-ids.ts'
import { saveRecords } from '../../../main/cases/save-records.ts'
import { loadPolicies } from '../../../main/governance/load-policies.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import type { WritableDb } from '../../../main/storage/database.ts'
import { listRecords } from '../../../main/storage/record-store.ts'
import type { Noun } from '../../../shared/case/nouns.ts'
import type { RecordDraft } from '../../../shared/contract/inputs.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { aDatabaseWithCase, caseId, now, recordId } from '../storage/temporary-database.ts'

const policies = loadPolicies(resourcesFolder)
const context = { actor: 'slot-1', now: () => now, newId: newRecordId, policies }

function draft(
  noun: Noun,
  body: RecordDraft['body'],
  more: Partial<RecordDraft> = {},
): RecordDraft {
  return { noun, compartment: 'general', standing: 'established', body, ...more }
}

function save(db: WritableDb, ...drafts: readonly RecordDraft[]) {
  const { recordIds } = saveRecords(db, caseId, drafts, context)
  return recordIds.map((id) => id ?? recordId(0))
}

/** A case with an assessment under way; gives what findings of it need. */
function anAssessedCase(legalStatus = 'none') {
  const db = aDatabaseWithCase()
  const [child, lead] = save(
    db,
    draft('person', { name: 'Sam', role: 'child_assessed', lifeStatus: 'living' }),
    draft('professional', { name: 'Amina Khalid', role: 'Lead assessor', agency: 'yjs' }),
  )
  const [assessment = recordId(0)] = save(
    db,
    draft('assessment', {
      use: 'built_in',
      instrument: 'sss_12_17_1',
      startedOn: '2026-02-01',
      lead: lead ?? '',
    }),
    draft('legal_position', {
      person: child ?? '',
      status: legalStatus,
      on: '2026-02-01',
      source: 'Police',
    }),
  )
  const finding = (factor: string, more: RecordDraft['body'] = {}) =>
    draft('finding', { assessment, factor, ...more })
  return { db, finding }
}

const stateOf = (db: WritableDb) => [listRecords(db, caseId), listAudit(db, { limit: 100 })]

describe('what must fit the rest of its case', () => {
  it('is saved when it does, alone and together with others', () => {
    const { db, finding } = anAssessedCase()

    const [id] = save(db, finding('A4', { concern: '4' }), finding('D5', { strength: '2' }))
    save(db, finding('B2', { concern: '3' }))
    save(db, { ...finding('A4', { concern: '3' }), id, revision: 1 })

    expect(listRecords(db, caseId, 'finding')).toHaveLength(3)
  })

  it.each<
    [
      string,
      (finding: ReturnType<typeof anAssessedCase>['finding']) => readonly RecordDraft[],
      unknown[],
    ]
  >([
    ['a factor that is not asked', (finding) => [finding('Z9')], [0, 'finding', 'factor']],
    [
      'a factor that is found already',
      (finding) => [finding('A2'), finding('A1')],
      [1, 'finding', 'factor'],
    ],
    [
      'one factor twice in one save',
      (finding) => [finding('A2'), finding('A2')],
      [1, 'finding', 'factor'],
    ],
    [
      'a mark where there is none',
      (finding) => [finding('D5', { concern: '1' })],
      [0, 'finding', 'concern'],
    ],
  ])('is refused with %s, and nothing at all is written', (_, drafts, place) => {
    const { db, finding } = anAssessedCase()
    save(db, finding('A1', { concern: '1' }))
    const before = stateOf(db)

    expect(() => save(db, ...drafts(finding))).toThrow(
      expect.objectContaining({ code: 'invalid_input', place }),
    )

    expect(stateOf(db)).toEqual(before)
  })

  it('is refused a mark that is closed while police enquiries are open, and may say something else', () => {
    const { db, finding } = anAssessedCase('investigation')

    expect(() => save(db, finding('B2', { concern: '1' }))).toThrow(
      expect.objectContaining({ place: [0, 'finding', 'concern'] }),
    )

    save(db, finding('B2', { strength: '1' }))
    save(db, finding('B1', { concern: '1' }))
    expect(listRecords(db, caseId, 'finding')).toHaveLength(2)
  })

  it('is refused as an assessment whose instrument is not here', () => {
    const { db } = anAssessedCase()
    const [lead] = listRecords(db, caseId, 'professional')
    const assessment = (more: RecordDraft['body']) =>
      draft('assessment', { startedOn: '2026-02-02', lead: lead?.id ?? '', ...more })

    expect(() => save(db, assessment({ use: 'both', instrument: 'sss_of_later' }))).toThrow(
      expect.objectContaining({ code: 'invalid_input', place: [0, 'assessment', 'instrument'] }),
    )
    save(db, assessment({ use: 'licensed' }))
    expect(listRecords(db, caseId, 'assessment')).toHaveLength(2)
  })

  it('is refused as a licensed tool where none is used, and as one of two alike numbers', () => {
    const { db } = anAssessedCase()
    const [lead] = listRecords(db, caseId, 'professional')
    const [builtIn] = listRecords(db, caseId, 'assessment')
    const tool = (assessment: string) =>
      draft('licensed_record', {
        assessment,
        tool: 'aim3',
        assessor: lead?.id ?? '',
        certificate: 'C-1',
        certifiedOn: '2025-01-10',
      })
    expect(() => save(db, tool(builtIn?.id ?? ''))).toThrow(
      expect.objectContaining({ place: [0, 'licensed_record', 'assessment'] }),
    )
    const [licensed = recordId(0)] = save(
      db,
      draft('assessment', { use: 'licensed', startedOn: '2026-02-02', lead: lead?.id ?? '' }),
    )
    const [record = recordId(0)] = save(db, tool(licensed))
    const mark = draft('licensed_mark', {
      record,
      label: 'My label',
      known: 'number',
      mark: 2,
      maximum: 8,
    })
    expect(() => save(db, mark, mark)).toThrow(
      expect.objectContaining({ place: [1, 'licensed_mark', 'label'] }),
    )
    expect(listRecords(db, caseId, 'licensed_mark')).toHaveLength(0)
    save(db, mark)
    expect(listRecords(db, caseId, 'licensed_mark')).toHaveLength(1)
  })

  it('is refused as a final plan while a 4 has no answer; an interim plan may leave it open', () => {
    const { db, finding } = anAssessedCase()
    const [four = recordId(0)] = save(db, finding('A4', { concern: '4' }))
    const plan = (stage: string) => draft('plan', { stage, on: '2026-02-03' })
    const goal = draft('goal', { from: [four], words: 'Nobody is hurt', state: 'draft' })
    const before = stateOf(db)

    expect(() => save(db, plan('final'))).toThrow(
      expect.objectContaining({ code: 'invalid_input', place: [0, 'plan', 'stage'] }),
    )
    expect(stateOf(db)).toEqual(before)

    save(db, plan('interim'))
    const [lead] = listRecords(db, caseId, 'professional')
    const [goalId = recordId(0)] = save(db, { ...goal, body: { ...goal.body, state: 'agreed' } })
    expect(() => save(db, plan('final'))).toThrow('its goal has no action')
    const action = draft('action', {
      goal: goalId,
      what: 'Fit a lock',
      owner: lead?.id ?? '',
      dueOn: '2026-03-03',
      howWeKnow: 'It locks',
      state: 'not_started',
    })
    // In one save with what answers it, in whatever order.
    save(db, plan('final'), action)
    expect(listRecords(db, caseId, 'plan')).toHaveLength(2)
  })
})
