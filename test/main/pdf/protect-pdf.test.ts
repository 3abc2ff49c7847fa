import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateOpenCode } from '../../../main/pdf/open-code.ts'
import { hardenedHash, upgradeProtection } from '../../../main/pdf/protect-pdf.ts'
import { readPdf } from '../../../main/pdf/read-pdf.ts'
import { renderPdf } from '../../../main/pdf/render-pdf.ts'
import { TaggedDocument } from '../../../main/pdf/tags/tagged-document.ts'
import { aBriefing } from './kai-briefing.ts'
import { paperOptions } from './paper-fonts.ts'

const has = (tool: string, version: string) => spawnSync(tool, [version]).status === 0
const hasQpdf = has('qpdf', '--version')
const hasPoppler = has('pdftotext', '-v')
if (!hasQpdf) console.log('skipped: no qpdf')
if (!hasPoppler) console.log('skipped: no pdftotext')

const openCode = generateOpenCode()
let bytes: Uint8Array
let folder: string
let file: string

beforeAll(async () => {
  ;({ bytes } = await renderPdf(aBriefing(), { ...paperOptions, protect: { openCode } }))
  folder = mkdtempSync(join(tmpdir(), 'protect-'))
  file = join(folder, 'paper.pdf')
  writeFileSync(file, bytes)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a protected paper', () => {
  it('opens with its code and reads like the unprotected one, tags included', async () => {
    const plain = await readPdf((await renderPdf(aBriefing(), paperOptions)).bytes)
    const protectedOne = await readPdf(bytes, { openCode })

    expect(protectedOne.encrypted).toBe(true)
    expect(protectedOne.pages).toEqual(plain.pages)
    expect(plain.pages).toHaveLength(2)
    expect(plain.encrypted).toBe(false)
  })

  it.each([undefined, '', 'AAAA-AAAA-AAAA-AAAA', openCode.toLowerCase()])(
    'does not open with %j',
    async (wrong) => {
      const opening = readPdf(bytes, wrong === undefined ? {} : { openCode: wrong })

      await expect(opening).rejects.toMatchObject({ code: 'pdf_not_opened' })
    },
  )

  it('is of revision 6, never 5, in the bytes', () => {
    const text = Buffer.from(bytes).toString('latin1')
    const handler = text.slice(text.lastIndexOf('/Filter /Standard'))

    expect(handler).toMatch(/\/R 6\b/)
    expect(handler).toMatch(/\/V 5\b/)
  })

  it('shows nothing of the paper in the bytes', () => {
    const text = Buffer.from(bytes).toString('latin1')

    for (const word of ['TL-0417', 'OFFICIAL', 'Kai', 'strategy', 'example', 'gov.uk'])
      expect(text).not.toContain(word)
    expect(text).toContain('/StructTreeRoot')
  })

  it('is never the same twice', async () => {
    const again = await renderPdf(aBriefing(), { ...paperOptions, protect: { openCode } })

    expect(Buffer.from(again.bytes).equals(bytes)).toBe(false)
  })

  it.skipIf(!hasQpdf)('is found sound by qpdf: revision 6, AES-256, reading aloud allowed', () => {
    const shown = execFileSync('qpdf', ['--show-encryption', `--password=${openCode}`, file], {
      encoding: 'utf8',
    })

    expect(shown).toContain('R = 6')
    expect(shown).toContain('Supplied password is user password')
    expect(shown).toContain('extract for accessibility: allowed')
    expect(shown).toContain('print high resolution: allowed')
    expect(shown).toContain('stream encryption method: AESv3')
    execFileSync('qpdf', ['--check', `--password=${openCode}`, file])
  })

  it.skipIf(!hasQpdf)('is refused by qpdf with a wrong password', () => {
    expect(spawnSync('qpdf', ['--check', '--password=wrong', file]).status).toBe(2)
  })

  it.skipIf(!hasPoppler)('is read by poppler with its code', () => {
    const text = execFileSync('pdftotext', ['-upw', openCode, file, '-'], { encoding: 'utf8' })

    expect(text).toContain('Briefing for the strategy discussion')
  })

  it.skipIf(!hasQpdf)('opens with each of twenty codes', { timeout: 120_000 }, async () => {
    const codes = Array.from({ length: 20 }, () => generateOpenCode())
    for (const code of codes) {
      const made = await renderPdf(aBriefing({ sections: [] }), {
        ...paperOptions,
        protect: { openCode: code },
      })
      writeFileSync(file, made.bytes)
      execFileSync('qpdf', ['--check', `--password=${code}`, file])
    }
    expect(new Set(codes).size).toBe(20)
  })
})

describe('upgradeProtection', () => {
  it('refuses a document that is not protected: a paper is never weaker than asked', () => {
    const doc = new TaggedDocument({}, {}, {}, {}, { font: null }, null, () => false)

    expect(() => upgradeProtection(doc, openCode)).toThrow('not protected as expected')
  })
})

describe('hardenedHash', () => {
  it('depends on the password, the salt and the user check', () => {
    const [salt, none] = [Buffer.alloc(8, 1), Buffer.alloc(0)]
    const hashes = [
      hardenedHash(Buffer.from('a'), salt, none),
      hardenedHash(Buffer.from('b'), salt, none),
      hardenedHash(Buffer.from('a'), Buffer.alloc(8, 2), none),
      hardenedHash(Buffer.from('a'), salt, Buffer.alloc(48)),
    ].map((hash) => hash.toString('hex'))

    expect(new Set(hashes).size).toBe(4)
    expect(hashes.map((hash) => hash.length)).toEqual([64, 64, 64, 64])
  })
})
