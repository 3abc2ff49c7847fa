import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordsOf } from '../../../shared/case/nouns.ts'
import type { CaseId, RecordId } from '../../../shared/case/record.ts'
import { anEngine, type TestEngine } from '../../builders/engine.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aPdf, aWordDocument, pictures } from '../cases/documents/a-document.ts'

describe('documents attached to evidence', () => {
  let engine: TestEngine
  let caseId: CaseId
  let evidenceId: RecordId
  beforeEach(async () => {
    engine = anEngine()
    await engine.withVault()
    caseId = (await engine.must('cases.create', { reference: 'TL-1' })).file.id
    const { recordIds } = await engine.must('records.save', {
      caseId,
      records: [
        {
          noun: 'evidence',
          compartment: 'harmed_child',
          heldFrom: 'family',
          standing: 'alleged',
          body: {
            text: 'A letter came',
            source: 'School',
            kind: 'document',
            reliability: 'medium',
          },
        },
      ],
    })
    evidenceId = recordIds[0] as RecordId // the id of what was just written
  })
  afterEach(() => engine.close())

  const handOver = (bytes: Uint8Array, name = 'letter.pdf') =>
    engine.ask('attachments.add', {
      caseId,
      evidenceId,
      file: { name, base64: Buffer.from(bytes).toString('base64') },
    })
  const attach = async (bytes: Uint8Array, name?: string) => {
    const reply = await handOver(bytes, name)
    if (!reply.ok) throw new Error(reply.error.code)
    const id = reply.value.recordIds[0] as RecordId // as above
    return { ...reply.value, id }
  }
  const saveCopy = (recordId: RecordId, path: string, replace?: boolean) =>
    engine.ask('attachments.saveCopy', { caseId, recordId, path, replace })
  const listed = async () =>
    recordsOf((await engine.must('cases.open', { caseId })).file, 'attachment')

  it('are kept as records that those may see who may see the evidence', async () => {
    const { opened, id, changeId } = await attach(aPdf)

    expect(recordsOf(opened.file, 'attachment')).toMatchObject([
      {
        id,
        changeId,
        compartment: 'harmed_child',
        heldFrom: 'family',
        body: { evidence: evidenceId, name: 'letter.pdf', format: 'pdf', bytes: aPdf.length },
      },
    ])
    expect(opened.changes[0]).toMatchObject({ command: 'attachment.add', undone: false })
  })

  it('come out again as they went in, under an ending that fits, also after the vault was locked', async () => {
    const pdf = await attach(aPdf)
    const word = await attach(aWordDocument(), 'plan.docx')
    engine.restart()
    await engine.unlock()

    const folder = engine.folder
    expect(await saveCopy(pdf.id, join(folder, 'copy'))).toEqual({
      ok: true,
      value: { path: join(folder, 'copy.pdf') },
    })
    expect(await saveCopy(word.id, join(folder, 'copy.docx'))).toMatchObject({ ok: true })

    expect(readFileSync(join(folder, 'copy.pdf')).equals(aPdf)).toBe(true)
    expect(readFileSync(join(folder, 'copy.docx')).equals(aWordDocument())).toBe(true)
  })

  it.each<[string, string]>([
    ['into the vault', 'vault/copy.pdf'],
    ['under an ending that does not fit', 'copy.docx'],
    ['over a file that is there', 'there.pdf'],
  ])('never go out %s', async (_, path) => {
    const { id } = await attach(aPdf)
    writeFileSync(join(engine.folder, 'there.pdf'), 'something else')

    const reply = await saveCopy(id, join(engine.folder, path))

    expect(reply).toMatchObject({ ok: false })
    expect(readFileSync(join(engine.folder, 'there.pdf'), 'utf8')).toBe('something else')
    expect(existsSync(join(engine.folder, 'copy.docx'))).toBe(false)
  })

  it('go out over a file only when a person has agreed', async () => {
    const { id } = await attach(aPdf)
    const path = join(engine.folder, 'there.pdf')
    writeFileSync(path, 'something else')

    expect(await saveCopy(id, path, true)).toMatchObject({ ok: true })

    expect(readFileSync(path).equals(aPdf)).toBe(true)
  })

  it('go with an undo, and come back with their bytes when that is undone', async () => {
    const { id, changeId } = await attach(aPdf)

    const gone = await engine.must('changes.undo', { caseId, changeId })
    expect(await listed()).toEqual([])
    expect(await saveCopy(id, join(engine.folder, 'copy.pdf'))).toMatchObject({
      ok: false,
      error: { code: 'record_not_found' },
    })

    await engine.must('changes.undo', { caseId, changeId: gone.changeId })
    expect(await saveCopy(id, join(engine.folder, 'copy.pdf'))).toMatchObject({ ok: true })
    expect(readFileSync(join(engine.folder, 'copy.pdf')).equals(aPdf)).toBe(true)
  })

  it('come back with their bytes when their removal is undone', async () => {
    const { id } = await attach(aPdf)
    const { changeId } = await engine.must('records.remove', { caseId, recordId: id, revision: 1 })
    expect(await listed()).toEqual([])

    await engine.must('changes.undo', { caseId, changeId })

    expect(await saveCopy(id, join(engine.folder, 'copy.pdf'))).toMatchObject({ ok: true })
  })

  it('hold their evidence: it is not removed from under them', async () => {
    const { id } = await attach(aPdf)
    const remove = () => engine.ask('records.remove', { caseId, recordId: evidenceId, revision: 1 })

    expect(await remove()).toMatchObject({ ok: false, error: { code: 'still_mentioned' } })

    await engine.must('records.remove', { caseId, recordId: id, revision: 1 })
    expect(await remove()).toMatchObject({ ok: true })
  })

  it.each<[string, () => Uint8Array, string]>([
    ['a picture', () => pictures.JPEG ?? aPdf, 'image_refused'],
    ['a film', () => pictures.MP4 ?? aPdf, 'image_refused'],
    ['a text', () => Buffer.from('words'), 'document_kind'],
    ['macros', () => aWordDocument({ 'word/vbaProject.bin': '' }), 'document_has_macros'],
  ])('are never %s: nothing of it is kept', async (_, bytes, code) => {
    const before = await engine.must('cases.open', { caseId })

    expect(await handOver(bytes(), 'letter.pdf')).toMatchObject({ ok: false, error: { code } })

    expect(await engine.must('cases.open', { caseId })).toEqual(before)
  })

  it('are attached to the same evidence once', async () => {
    await attach(aPdf)

    expect(await handOver(aPdf, 'another name.pdf')).toMatchObject({
      ok: false,
      error: { code: 'already_attached' },
    })
    expect(await listed()).toHaveLength(1)
  })

  it('need evidence of this very case', async () => {
    const other = (await engine.must('cases.create', { reference: 'TL-2' })).file.id
    const file = { name: 'a.pdf', base64: aPdf.toString('base64') }

    for (const input of [
      { caseId: other, evidenceId, file },
      { caseId, evidenceId: recordIdOf(9), file },
    ])
      expect(await engine.ask('attachments.add', input)).toMatchObject({
        ok: false,
        error: { code: 'record_not_found' },
      })
    const { id } = await attach(aPdf)
    expect(
      await engine.ask('attachments.saveCopy', {
        caseId: other,
        recordId: id,
        path: join(engine.folder, 'a.pdf'),
      }),
    ).toMatchObject({ ok: false, error: { code: 'record_not_found' } })
  })

  it('leave a locked vault alone', async () => {
    const { id } = await attach(aPdf)
    engine.restart()

    expect(await handOver(aPdf)).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect(await saveCopy(id, join(engine.folder, 'a.pdf'))).toMatchObject({
      ok: false,
      error: { code: 'locked' },
    })
  })
})
