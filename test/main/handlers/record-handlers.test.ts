import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId, RecordId } from '../../../shared/case/record.ts'
import type { Input } from '../../../shared/contract/contract.ts'
import { anEngine, type TestEngine, testPassphrase } from '../../builders/engine.ts'

type Draft = Input<'records.save'>['records'][number]

const sam: Draft = {
  noun: 'person',
  compartment: 'general',
  standing: 'established',
  body: { name: 'Sam Example', role: 'child_assessed', lifeStatus: 'living', born: '2012-03' },
}

function anEvent(people: readonly string[] = []): Draft {
  return {
    noun: 'event',
    compartment: 'general',
    standing: 'alleged',
    body: { what: 'A worrying report', source: 'School', people: [...people] },
  }
}

describe('the records of a case', () => {
  let engine: TestEngine
  let caseId: CaseId
  beforeEach(async () => {
    engine = anEngine()
    await engine.withVault()
    caseId = (await engine.must('cases.create', { reference: 'TL-1' })).file.id
  })
  afterEach(() => engine.close())

  const save = (...records: Draft[]) => engine.must('records.save', { caseId, records })
  const open = async () => (await engine.must('cases.open', { caseId })).file.records

  it('are there after lock and unlock, exactly as saved', async () => {
    const { recordIds } = await save(sam)
    await save(anEvent(recordIds))
    const before = await open()

    engine.restart()
    await engine.must('vault.unlock', { folder: engine.vaultFolder, passphrase: testPassphrase })

    expect(await open()).toEqual(before)
    expect(before.map(({ noun, standing, compartment }) => [noun, standing, compartment])).toEqual([
      ['person', 'established', 'general'],
      ['event', 'alleged', 'general'],
    ])
  })

  it('can be edited by whoever saw the latest, and are not overwritten by whoever did not', async () => {
    const { recordIds } = await save(sam)
    const id = recordIds[0] as RecordId // saved just above
    const edited = { ...sam, id, revision: 1, body: { ...sam.body, name: 'Sam Changed' } }
    await save(edited)

    expect((await open())[0]).toMatchObject({ revision: 2, body: { name: 'Sam Changed' } })
    expect(await engine.ask('records.save', { caseId, records: [edited] })).toMatchObject({
      ok: false,
      error: { code: 'changed_elsewhere' },
    })
    expect((await open())[0]).toMatchObject({ revision: 2 })
  })

  it('are all saved, or none', async () => {
    const reply = await engine.ask('records.save', {
      caseId,
      records: [sam, anEvent(['00000000-0000-4000-8000-000000000000'])],
    })

    expect(reply).toMatchObject({ ok: false, error: { place: [1, 'event', 'people'] } })
    expect(await open()).toEqual([])
  })

  it.each([
    ['an unknown field', { ...sam, body: { ...sam.body, nickname: 'x' } }, ['person']],
    ['a required answer that is missing', { ...sam, body: { name: 'Sam' } }, ['person', 'role']],
    [
      'a day that does not exist',
      { ...sam, body: { ...sam.body, born: '2012-02-30' } },
      ['person', 'born'],
    ],
    [
      'a name for a child who was harmed',
      { ...sam, compartment: 'harmed_child', body: { ...sam.body, role: 'child_harmed' } },
      [0, 'person', 'name'],
    ],
    [
      'a child who was harmed outside the compartment',
      { ...sam, body: { ...sam.body, name: 'Child 1', role: 'child_harmed' } },
      [0, 'person', 'compartment'],
    ],
  ] as const)('refuse %s and name the place', async (_, record, place) => {
    const reply = await engine.ask('records.save', { caseId, records: [record as Draft] })

    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input', place } })
    expect(await open()).toEqual([])
  })

  it('never point into another case', async () => {
    const other = (await engine.must('cases.create', { reference: 'TL-2' })).file.id
    const { recordIds } = await engine.must('records.save', { caseId: other, records: [sam] })

    expect(
      await engine.ask('records.save', { caseId, records: [anEvent(recordIds)] }),
    ).toMatchObject({ ok: false })
  })

  it('can be removed, brought back by undo, and removed again by undoing that', async () => {
    const { recordIds } = await save(sam)
    const recordId = recordIds[0] as RecordId // saved just above
    const removed = await engine.must('records.remove', { caseId, recordId, revision: 1 })
    expect(removed.opened.file.records).toEqual([])

    const back = await engine.must('changes.undo', { caseId, changeId: removed.changeId })
    expect(back.opened.file.records).toHaveLength(1)

    const again = await engine.must('changes.undo', { caseId, changeId: back.changeId })
    expect(again.opened.file.records).toEqual([])
  })

  it('cannot be removed while something else mentions them; the answer says what', async () => {
    const { recordIds } = await save(sam)
    await save(anEvent(recordIds))

    expect(
      await engine.ask('records.remove', {
        caseId,
        recordId: recordIds[0] as RecordId, // saved just above
        revision: 1,
      }),
    ).toMatchObject({
      ok: false,
      error: { code: 'still_mentioned', details: [{ noun: 'event', field: 'people' }] },
    })
  })

  it('tell what each change touched, newest first', async () => {
    await save(sam, anEvent())

    const { changes } = await engine.must('cases.open', { caseId })

    expect(changes[0]).toMatchObject({
      command: 'records.save',
      undone: false,
      touched: [
        { noun: 'event', count: 1 },
        { noun: 'person', count: 1 },
      ],
    })
  })

  it('bring the case to the top of the list', async () => {
    await engine.must('cases.create', { reference: 'TL-2' })
    engine.clock.now = '2026-02-04T10:00:00.000Z'
    await save(sam)

    expect(await engine.must('cases.list', undefined)).toMatchObject([
      { reference: 'TL-1', childName: 'Sam Example' },
      { reference: 'TL-2' },
    ])
  })

  it('keep what is half-typed in a form, whatever it is, until the record is saved', async () => {
    const values = { name: '', born: { day: '31', month: 'Feb' } }
    await engine.must('drafts.save', { caseId, form: 'person/new', values })
    engine.restart()
    await engine.must('vault.unlock', { folder: engine.vaultFolder, passphrase: testPassphrase })

    const { drafts } = await engine.must('cases.open', { caseId })
    expect(drafts).toEqual([{ form: 'person/new', values, savedAt: '2026-02-04T09:30:00.000Z' }])

    const saved = await engine.must('records.save', {
      caseId,
      records: [sam],
      fromDraft: 'person/new',
    })
    expect(saved.opened.drafts).toEqual([])
  })

  it('leave the draft alone when saving is refused', async () => {
    await engine.must('drafts.save', { caseId, form: 'person/new', values: { name: 'S' } })

    await engine.ask('records.save', {
      caseId,
      records: [{ ...sam, body: {} }],
      fromDraft: 'person/new',
    })

    expect((await engine.must('cases.open', { caseId })).drafts).toHaveLength(1)
  })

  it('refuse a draft that is too long, and one more than a case may have', async () => {
    const keep = (form: string, text: string) =>
      engine.ask('drafts.save', { caseId, form, values: { text } })
    const refused = { ok: false, error: { code: 'draft_too_large', place: ['event/new'] } }

    expect(await keep('event/new', 'x'.repeat(1024 * 1024))).toMatchObject(refused)
    for (let number = 0; number < 200; number += 1)
      expect(await keep(`event/${number}`, 'x')).toMatchObject({ ok: true })
    expect(await keep('event/new', 'x')).toMatchObject(refused)

    expect(await keep('event/7', 'changed')).toMatchObject({ ok: true })
    expect((await engine.must('cases.open', { caseId })).drafts).toHaveLength(200)
  })

  it('refuse what is nested too deep, in a draft and in a record', async () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 10_000; level += 1) deep = [deep]

    expect(
      await engine.raw('drafts.save', { caseId, form: 'event/new', values: { deep } }),
    ).toMatchObject({ ok: false, error: { code: 'invalid_input', place: ['values'] } })
    expect(
      await engine.raw('records.save', { caseId, records: [{ ...sam, body: { deep } }] }),
    ).toMatchObject({ ok: false, error: { code: 'invalid_input', place: ['records', 0, 'body'] } })
  })

  it('say when their case is not there', async () => {
    const gone = { caseId: '00000000-0000-4000-8000-000000000000' as CaseId }
    const { recordIds } = await save(sam)
    const recordId = recordIds[0] as RecordId // saved just above
    const missing = { ok: false, error: { code: 'case_not_found' } }

    expect(await engine.ask('records.save', { ...gone, records: [sam] })).toMatchObject(missing)
    expect(await engine.ask('records.remove', { ...gone, recordId, revision: 1 })).toMatchObject(
      missing,
    )
  })
})
