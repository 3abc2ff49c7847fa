import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPdf } from '../../../main/pdf/read-pdf.ts'
import { recordsOf } from '../../../shared/case/nouns.ts'
import type { CaseId, RecordId } from '../../../shared/case/record.ts'
import type { Input } from '../../../shared/contract/contract.ts'
import type { RecordDraft } from '../../../shared/contract/inputs.ts'
import { anEngine, type TestEngine } from '../../builders/engine.ts'

const chair = 'Grace Obi, children’s social care'

describe('papers of the practice case, on the morning of its discussion', () => {
  let engine: TestEngine
  let caseId: CaseId
  let path: string
  beforeEach(async () => {
    engine = anEngine()
    await engine.withVault()
    caseId = (await engine.must('cases.addPractice', undefined)).file.id
    path = join(engine.folder, 'briefing.pdf')
  })
  afterEach(() => engine.close())

  const anOrder = (change: Partial<Input<'reports.print'>> = {}): Input<'reports.print'> => ({
    caseId,
    kind: 'strategy_briefing',
    status: 'draft',
    recipients: [],
    protect: false,
    path,
    ...change,
  })
  const print = (change: Partial<Input<'reports.print'>> = {}) =>
    engine.must('reports.print', anOrder(change))
  const tryPrint = (change: Partial<Input<'reports.print'>> = {}) =>
    engine.ask('reports.print', anOrder(change))
  const listReports = async () => (await engine.must('cases.open', { caseId })).reports
  /** Nothing of a paper that was not made may stay: no file, no half of one, no note in the vault. */
  async function expectNoPaper() {
    expect(readdirSync(engine.folder).sort()).toEqual(['user-data', 'vault'])
    expect(await listReports()).toEqual([])
  }

  it('are built for the screen as a draft, without any of what must not be in them', async () => {
    const { kind, status, recipients } = anOrder()
    const model = await engine.must('reports.build', { caseId, kind, status, recipients })

    expect(model).toMatchObject({
      status: 'draft',
      reference: 'TL-0417',
      version: 'Version 1',
      recipients: ['not named yet'],
    })
    expect(model.sections.length).toBeGreaterThan(4)
    expect(JSON.stringify(model)).not.toContain('Quillfeather')
    await expectNoPaper()
  })

  it('are printed on two sides that carry their marking and say neutral things about themselves', async () => {
    const saved = await print()

    expect(saved).toMatchObject({ path, report: { version: 1, pages: 2, kept: false } })
    expect([saved.openCode, saved.warning]).toEqual([undefined, undefined])
    const bytes = readFileSync(path)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(saved.report.sha256)
    const paper = await readPdf(bytes)
    expect(paper.pages).toHaveLength(2)
    for (const { running } of paper.pages) expect(running.toLowerCase()).toContain('official')
    expect(paper.title).toBe('TL-0417')
    expect(paper.encrypted).toBe(false)
    for (const word of ['Kai', 'Amina', 'Dana', 'sexual'])
      expect(paper.metadata.join('\n')).not.toContain(word)
    expect(paper.pages[0]?.body).toContain('Kai')
    expect(await listReports()).toMatchObject([saved.report])
  })

  it('open only with their code when protected', async () => {
    const { openCode = '' } = await print({ protect: true })
    const bytes = readFileSync(path)

    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'pdf_not_opened' })
    await expect(readPdf(bytes, { openCode: `${openCode}x` })).rejects.toMatchObject({
      code: 'pdf_not_opened',
    })
    const paper = await readPdf(bytes, { openCode })
    expect([paper.pages.length, paper.encrypted]).toEqual([2, true])
    expect(bytes.includes('TL-0417')).toBe(false)
  })

  it('have a code of their own each time', async () => {
    const first = await print({ protect: true })
    const second = await print({ protect: true, path: join(engine.folder, 'second.pdf') })

    expect(first.openCode).not.toBe(second.openCode)
  })

  it('say who they are for once they are final', async () => {
    expect(await tryPrint({ status: 'final' })).toMatchObject({
      ok: false,
      error: { code: 'recipients_missing', place: ['recipients'] },
    })
    await expectNoPaper()

    await print({ status: 'final', recipients: [chair] })
    const [first] = (await readPdf(readFileSync(path))).pages
    expect(first?.body.replaceAll(/\s+/g, ' ')).toContain('Grace Obi')
  })

  it('are kept when final, and saved again byte for byte with the same code', async () => {
    const made = await print({ status: 'final', recipients: [chair], protect: true })
    const again = join(engine.folder, 'again.pdf')
    // What is in the case by then makes no difference.
    engine.clock.now = '2026-02-05T09:00:00.000Z'
    await addWorry('Something that was entered later.')

    const saved = await engine.must('reports.saveAgain', {
      caseId,
      reportId: made.report.id as Input<'reports.saveAgain'>['reportId'], // the id just given
      path: again,
    })

    expect(readFileSync(again).equals(readFileSync(path))).toBe(true)
    expect(saved.openCode).toBe(made.openCode)
    expect(saved.report).toMatchObject({ kept: true, sha256: made.report.sha256 })
    expect(await listReports()).toHaveLength(1)
  })

  it('are not kept while drafts', async () => {
    const { report } = await print()
    const again = join(engine.folder, 'again.pdf')

    const reply = await engine.ask('reports.saveAgain', {
      caseId,
      reportId: report.id as Input<'reports.saveAgain'>['reportId'], // the id just given
      path: again,
    })

    expect(reply).toMatchObject({ ok: false, error: { code: 'report_not_kept' } })
    expect(existsSync(again)).toBe(false)
  })

  it('count their versions', async () => {
    const versions = [await print(), await print({ path: join(engine.folder, 'second.pdf') })].map(
      ({ report }) => report.version,
    )

    expect(versions).toEqual([1, 2])
    expect((await listReports()).map(({ version }) => version)).toEqual([2, 1])
    const second = await readPdf(readFileSync(join(engine.folder, 'second.pdf')))
    expect(second.pages[0]?.body).toContain('Version 2, draft')
    expect(second.pages[0]?.running).toContain('Version 2, draft')
  })

  it('say so when they run to more than two sides', async () => {
    for (const who of ['One', 'Two', 'Three'])
      await addWorry(`${who}: ${'something that takes long to tell, '.repeat(50)}and its end.`)

    const saved = await print()

    expect(saved.report.pages).toBeGreaterThan(2)
    expect(saved.warning).toMatch(
      /^This briefing runs to \d sides; .*“Who is worried about what”.*: shorten /,
    )
  })

  it('never replace a file that is there, unless a person has agreed', async () => {
    writeFileSync(path, 'something else')

    expect(await tryPrint()).toMatchObject({ ok: false, error: { code: 'file_exists' } })
    expect(readFileSync(path, 'utf8')).toBe('something else')
    expect(await listReports()).toEqual([])

    await print({ replace: true })
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it.each([
    ['into the vault', () => join(engine.vaultFolder, 'briefing.pdf')],
    ['into a folder that is not there', () => join(engine.folder, 'nowhere', 'briefing.pdf')],
    ['under another ending', () => join(engine.folder, 'briefing.exe')],
    ['to a place that depends on where the app runs', () => 'briefing.pdf'],
  ])('are never written %s', async (_, chosen) => {
    const reply = await tryPrint({ path: chosen() })

    expect(reply).toMatchObject({ ok: false, error: { code: 'path_not_usable', place: ['path'] } })
    expect(readdirSync(engine.vaultFolder)).not.toContain('briefing.pdf')
    await expectNoPaper()
  })

  it.each([
    [
      'the address that one parent must not learn',
      'Seen on Monday near 41 Quillfeather Walk.',
      'a withheld address',
    ],
    ['its post code alone', 'Somebody asked about zz9 4qw on the telephone.', 'a withheld address'],
    ['the other name of the child who was harmed', 'A neighbour says that R was upset.', 'a name'],
    ['the name of that child’s own worker', 'Fatima Zaman rang on Tuesday.', 'a name'],
  ])('are refused when %s was typed into another box', async (_, leak, kind) => {
    await addWorry(leak)

    const reply = await tryPrint({ protect: true })

    expect(reply).toMatchObject({ ok: false, error: { code: 'withheld_found' } })
    // The words found are the secret: the message names a page and what kind of thing it is, and never them.
    const message = reply.ok ? '' : reply.error.message
    expect(message).toMatch(/page [12]/)
    expect(message).toContain(`: ${kind}. Look for it`)
    expect(message).not.toMatch(/Quillfeather|zz9|Fatima/i)
    await expectNoPaper()
  })

  it('are refused when a name was typed that a harmed child had before it was put right', async () => {
    const body = { name: 'Child 2', role: 'child_harmed', lifeStatus: 'living' }
    const named = { ...body, alsoKnownAs: 'Pippa Quibble' }
    const child = { noun: 'person', compartment: 'harmed_child', body: named } as const
    const [written] = (await save(child)).recordIds
    const id = written as RecordId // the id just given
    await save({ ...child, id, revision: 1, body })
    await addWorry('Somebody heard Quibble talk of it.')

    expect(await tryPrint()).toMatchObject({ ok: false, error: { code: 'withheld_found' } })
    await expectNoPaper()
  })

  it('leave nothing behind when they are cancelled', async () => {
    const printing = tryPrint()
    await engine.must('reports.cancel', undefined)

    expect(await printing).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    await expectNoPaper()

    // The worker that was stopped does not stand in the way of the next.
    expect((await print()).report.version).toBe(1)
  })

  it('are made one at a time', async () => {
    const first = tryPrint()
    const second = await tryPrint({ path: join(engine.folder, 'second.pdf') })

    expect(second).toMatchObject({ ok: false, error: { code: 'busy' } })
    expect(await first).toMatchObject({ ok: true })
    expect(existsSync(join(engine.folder, 'second.pdf'))).toBe(false)
  })

  it('leave nothing behind when the vault locks while they are made', async () => {
    const printing = tryPrint()
    await untilPrinting()
    engine.lock('idle')

    expect(await printing).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(engine.hasEnded()).toBe(true)
    engine.restart()
    await engine.unlock()
    await expectNoPaper()
  })

  it('are not made before somebody has said who they are', async () => {
    const other = anEngine()
    try {
      await other.must('vault.create', {
        folder: other.vaultFolder,
        passphrase: 'violet ladder harbour penguin quartz',
      })
      const { file } = await other.must('cases.addPractice', undefined)
      const order = { ...anOrder(), caseId: file.id, path: join(other.folder, 'briefing.pdf') }

      expect(await other.ask('reports.print', order)).toMatchObject({
        ok: false,
        error: { code: 'practitioner_missing' },
      })
    } finally {
      other.close()
    }
  })

  function save(record: Pick<RecordDraft, 'noun' | 'compartment' | 'body'> & Partial<RecordDraft>) {
    const records = [{ standing: 'established' as const, ...record }]
    return engine.must('records.save', { caseId, records })
  }

  async function addWorry(what: string): Promise<void> {
    const body = { box: 'alleged', what, whoIsWorried: 'a neighbour', source: 'call' }
    const { opened } = await save({ noun: 'concern', compartment: 'general', body })
    expect(recordsOf(opened.file, 'concern').map(({ body }) => body.what)).toContain(what)
  }

  async function untilPrinting(): Promise<void> {
    while (!engine.events.some(({ name }) => name === 'report.progress'))
      await new Promise((resolve) => setTimeout(resolve, 2))
  }
})
