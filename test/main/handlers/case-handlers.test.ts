import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openVaultDatabase } from '../../../main/storage/open-vault-database.ts'
import { unlockVault } from '../../../main/vault/unlock-vault.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import {
  anEngine,
  resourcesFolder,
  type TestEngine,
  testPassphrase,
} from '../../builders/engine.ts'

const practiceCase = readFileSync(join(resourcesFolder, 'demo', 'kai.json'))

describe('whole cases', () => {
  let engine: TestEngine
  beforeEach(async () => {
    engine = anEngine()
    await engine.withVault()
  })
  afterEach(() => engine.close())

  const list = () => engine.must('cases.list', undefined)
  const importFile = (bytes: Uint8Array) => {
    const file = { name: 'case.json', base64: Buffer.from(bytes).toString('base64') }
    return engine.ask('cases.importFile', { file })
  }

  it('begin empty, under a reference of their own', async () => {
    const { file, changes, drafts, reports } = await engine.must('cases.create', {
      reference: 'TL-1',
    })

    expect(file).toMatchObject({ reference: 'TL-1', records: [] })
    expect([changes, drafts, reports]).toEqual([[], [], []])
    expect(await list()).toMatchObject([{ id: file.id, reference: 'TL-1' }])
  })

  it.each([
    ['nothing', '', 'invalid_input'],
    ['a name with a space', 'Kai Example', 'invalid_input'],
    ['one that is taken, in other capitals', 'tl-1', 'reference_taken'],
  ])('refuse %s as a reference', async (_, reference, code) => {
    await engine.must('cases.create', { reference: 'TL-1' })

    const reply = await engine.ask('cases.create', { reference })

    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect(await list()).toHaveLength(1)
  })

  it('add the practice case once, and open it the next time as it was left', async () => {
    const first = await engine.must('cases.addPractice', undefined)
    expect(first.file.records.length).toBeGreaterThan(150)
    const caseId = first.file.id
    await engine.must('drafts.save', { caseId, form: 'person/new', values: { name: 'S' } })

    const second = await engine.must('cases.addPractice', undefined)

    expect(second.file).toEqual(first.file)
    expect(second.drafts).toHaveLength(1)
    expect(await list()).toMatchObject([{ reference: 'TL-0417', childName: 'Kai' }])
  })

  it('come in from a file once', async () => {
    const reply = await importFile(practiceCase)
    expect(reply).toMatchObject({ ok: true, value: { file: { reference: 'TL-0417' } } })

    expect(await importFile(practiceCase)).toMatchObject({
      ok: false,
      error: { code: 'case_already_here' },
    })
    expect(await list()).toHaveLength(1)
  })

  it.each([
    ['cut off in the middle', practiceCase.subarray(0, 40_000), 'invalid_input'],
    ['not text', new Uint8Array([0xff, 0xd8, 0xff]), 'invalid_input'],
    ['not a case', Buffer.from('[]'), 'invalid_input'],
    ['a list nested without end', Buffer.from('['.repeat(200_000)), 'invalid_input'],
    [
      'of a later version',
      Buffer.from('{"format":"throughline-case","version":2}'),
      'made_by_newer_version',
    ],
  ])('are not taken from a file that is %s', async (_, bytes, code) => {
    const reply = await importFile(bytes)

    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect(reply.ok === false && reply.error.message.length).toBeGreaterThan(20)
    expect(await list()).toEqual([])
  })

  it('go out to a file that brings the same case into another vault', async () => {
    const { file } = await engine.must('cases.addPractice', undefined)
    const chosen = join(engine.folder, 'out')
    const { path } = await engine.must('cases.exportFile', { caseId: file.id, path: chosen })
    expect(path).toBe(`${chosen}.json`)

    const other = anEngine()
    try {
      await other.withVault()
      const base64 = readFileSync(path).toString('base64')
      const { file: again } = await other.must('cases.importFile', {
        file: { name: 'out.json', base64 },
      })
      const plain = ({ records }: typeof file) =>
        records.map(({ id, noun, body, compartment, standing, createdAt, updatedAt }) => ({
          ...{ id, noun, body, compartment, standing, createdAt, updatedAt },
        }))
      expect(plain(again)).toEqual(plain(file))
    } finally {
      other.close()
    }
  })

  it('never replace a file that is there, unless a person has agreed', async () => {
    const caseId = (await engine.must('cases.create', { reference: 'TL-1' })).file.id
    const path = join(engine.folder, 'out.json')
    writeFileSync(path, 'something else')

    expect(await engine.ask('cases.exportFile', { caseId, path })).toMatchObject({
      ok: false,
      error: { code: 'file_exists' },
    })
    expect(readFileSync(path, 'utf8')).toBe('something else')

    await engine.must('cases.exportFile', { caseId, path, replace: true })
    expect(readFileSync(path, 'utf8')).toContain('TL-1')
  })

  it('never go out into the vault itself', async () => {
    const caseId = (await engine.must('cases.create', { reference: 'TL-1' })).file.id
    const path = join(engine.vaultFolder, 'out.json')

    const reply = await engine.ask('cases.exportFile', { caseId, path })

    expect(reply).toMatchObject({ ok: false, error: { code: 'path_not_usable' } })
    expect(existsSync(path)).toBe(false)
  })

  it('are erased only by who types their reference', async () => {
    const { file } = await engine.must('cases.addPractice', undefined)
    const erase = (reference: string) => engine.ask('cases.remove', { caseId: file.id, reference })

    expect(await erase('TL-0418')).toMatchObject({
      ok: false,
      error: { code: 'reference_differs', place: ['reference'] },
    })
    expect((await engine.must('cases.open', { caseId: file.id })).file).toEqual(file)

    expect(await erase(' tl-0417 ')).toEqual({ ok: true, value: null })
    expect(await list()).toEqual([])
    expect(await engine.ask('cases.open', { caseId: file.id })).toMatchObject({
      ok: false,
      error: { code: 'case_not_found' },
    })
  })

  it('leave no word of theirs in the database once erased', async () => {
    const marker = 'Quillfeather'
    const { file } = await engine.must('cases.addPractice', undefined)
    await engine.must('drafts.save', {
      caseId: file.id,
      form: 'person/new',
      values: { name: marker },
    })
    expect(await tablesHolding(engine, marker)).toEqual(
      expect.arrayContaining(['case_records', 'drafts', 'record_revisions']),
    )

    await engine.unlock()
    await engine.must('cases.remove', { caseId: file.id, reference: file.reference })

    expect(await tablesHolding(engine, marker)).toEqual([])
    expect(await tablesHolding(engine, file.id)).toEqual(['audit'])
  })
})

/** Locks the vault, opens its database without the engine, and names every table that has the text in some row. */
async function tablesHolding(engine: TestEngine, text: string): Promise<readonly string[]> {
  engine.restart()
  const vault = await unlockVault({
    folder: engine.vaultFolder,
    passphrase: Buffer.from(testPassphrase),
    now: parseIsoInstant(engine.clock.now),
    allowTestProfile: true,
  })
  const { db } = openVaultDatabase(vault)
  try {
    const names = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all()
    return names.filter((name) =>
      db
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .some((row) => JSON.stringify(row).includes(text)),
    )
  } finally {
    db.close()
    vault.close()
  }
}
