import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paperKindCodes, paperKinds } from '../../../shared/report/paper-kinds.ts'
import { anEngine, resourcesFolder } from '../../builders/engine.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aPdf } from '../cases/documents/a-document.ts'
import { runScript } from './run-script.ts'

const shippedCase = readFileSync(join(resourcesFolder, 'demo', 'kai.json'), 'utf8')

let folder: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-demo-'))
  out = join(folder, 'out')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function runDemo(...parameters: readonly string[]) {
  const run = runScript('main/preview/demo.ts', parameters, { folder })
  const { status } = await run.ended
  return { status, output: run.output(), errors: run.errors() }
}

/** A file of the test's own that is to be brought in. */
function aFile(text: string): string {
  const path = join(folder, 'case.json')
  writeFileSync(path, text)
  return path
}

describe('the headless run', () => {
  it('writes a vault that opens and every paper, and prints each path on a line of its own', async () => {
    const { status, output, errors } = await runDemo('--out', out)

    expect(status, errors).toBe(0)
    const paths = output.trimEnd().split('\n')
    expect(paths.length).toBeGreaterThanOrEqual(4)
    expect(paths.filter((path) => !path.startsWith(out) || !existsSync(path))).toEqual([])
    // And nothing besides.
    expect(paths.map((path) => path.slice(out.length + 1)).sort()).toEqual(readdirSync(out).sort())
    const papers = paths.filter((path) => path.endsWith('.pdf'))
    for (const code of paperKindCodes)
      for (const ending of ['.pdf', ', large print.pdf'])
        expect(papers).toContain(join(out, `TL-0417 ${paperKinds[code].fileName}${ending}`))
    for (const paper of papers)
      expect(readFileSync(paper).subarray(0, 5).toString('latin1')).toBe('%PDF-')

    const [, passphrase = ''] = /vault.*: (\S+(?: \S+){4,})$/m.exec(errors) ?? []
    const engine = anEngine()
    try {
      await engine.must('vault.unlock', { folder: join(out, 'vault'), passphrase })
      expect(await engine.must('cases.list', undefined)).toMatchObject([{ reference: 'TL-0417' }])
    } finally {
      engine.close()
    }
  }, 180_000)

  it('brings in the case that is named, and gives it and its documents out again as they came', async () => {
    const { records, ...rest } = JSON.parse(shippedCase)
    const evidence = records.find(({ noun }: { noun: string }) => noun === 'evidence')
    const id = recordIdOf(999)
    const body = {
      evidence: evidence.id,
      name: 'letter.pdf',
      format: 'pdf',
      bytes: aPdf.length,
      sha256: createHash('sha256').update(aPdf).digest('hex'),
    }
    const document = { ...evidence, id, noun: 'attachment', standing: 'established', body }
    const chosen = {
      ...rest,
      case: { ...rest.case, reference: 'TL-9' },
      records: [...records, document],
      attachments: [{ id, base64: aPdf.toString('base64') }],
    }

    const { status, output, errors } = await runDemo(
      '--out',
      out,
      '--case',
      aFile(JSON.stringify(chosen)),
    )

    expect(status, errors).toBe(0)
    expect(readFileSync(join(out, 'TL-9 document 1.pdf')).equals(aPdf)).toBe(true)
    const exported = output.split('\n').find((path) => path.endsWith('.json')) ?? ''
    const again = JSON.parse(readFileSync(exported, 'utf8'))
    expect({ ...again, exportedAt: chosen.exportedAt }).toEqual(chosen)
  }, 180_000)

  it.each([
    ['is cut short', shippedCase.slice(0, shippedCase.length / 2), /line \d+/i],
    ['comes from a newer version', shippedCase.replace('"version": 1', '"version": 99'), /99/],
    [
      'has a wrong type',
      shippedCase.replace('"bodyVersion": 1', '"bodyVersion": "one"'),
      /bodyVersion/,
    ],
    ['is a list', '[]', /\S/],
    ['is empty', '', /\S/],
    ['nests without end', '['.repeat(200_000), /\S/],
  ])('says where a case that %s is wrong, and leaves nothing', async (_, text, place) => {
    const { status, output, errors } = await runDemo('--out', out, '--case', aFile(text))

    expect(status).toBe(1)
    expect(output).toBe('')
    expect(errors).toMatch(place)
    // Words for a person, not the inside of the program.
    expect(errors).not.toMatch(/\n\s+at |Error:/)
    expect(existsSync(out)).toBe(false)
  })

  it('leaves an empty folder empty when the case cannot be brought in', async () => {
    mkdirSync(out)

    expect(await runDemo('--out', out, '--case', aFile('{'))).toMatchObject({ status: 1 })

    expect(readdirSync(out)).toEqual([])
  })

  it('leaves no folder that it made on the way, and every one that was there', async () => {
    mkdirSync(join(folder, 'there'))
    const deep = join(folder, 'there', 'one', 'two', 'out')

    expect(await runDemo('--out', deep, '--case', aFile('{'))).toMatchObject({ status: 1 })

    expect(readdirSync(join(folder, 'there'))).toEqual([])
  })

  it('says so when no folder can be made there, and leaves none on the way', async () => {
    const tooLong = join(folder, 'one', 'n'.repeat(300))

    const { status, output, errors } = await runDemo('--out', tooLong)

    expect([status, output]).toEqual([1, ''])
    expect(errors).toContain('cannot be used as a folder')
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses a file in place of the folder, and leaves it as it was', async () => {
    writeFileSync(out, 'mine')

    const { status, errors } = await runDemo('--out', out)

    expect(status).toBe(1)
    expect(errors).toContain(out)
    expect(errors).not.toMatch(/\n\s+at /)
    expect(readFileSync(out, 'utf8')).toBe('mine')
  })

  it('names a case file that is not there', async () => {
    const missing = join(folder, 'nowhere.json')

    const { status, output, errors } = await runDemo('--out', out, '--case', missing)

    expect([status, output]).toEqual([1, ''])
    expect(errors).toContain(missing)
    expect(existsSync(out)).toBe(false)
  })

  it('refuses a folder that is not empty, and leaves it as it was', async () => {
    mkdirSync(out)
    writeFileSync(join(out, 'mine.txt'), 'mine')

    const { status, output, errors } = await runDemo('--out', out)

    expect([status, output]).toEqual([1, ''])
    expect(errors).toContain(out)
    expect(readdirSync(out)).toEqual(['mine.txt'])
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine')
  })

  it.each([[[]], [['--out']], [['--out', 'a', '--unheard-of']], [['--case', 'a.json']]])(
    'says how it is called when called with %j',
    async (parameters) => {
      const { status, output, errors } = await runDemo(...parameters)

      expect([status, output]).toEqual([1, ''])
      expect(errors).toContain('--out DIR')
      expect(readdirSync(folder)).toEqual([])
    },
  )
})
