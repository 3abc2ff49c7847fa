import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PdfContents } from '../../../main/pdf/read-pdf.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { findFactor } from '../../../shared/instruments/instrument.ts'
import type { PaperKindCode } from '../../../shared/report/paper-kinds.ts'
import { readKaiExpected } from '../../builders/kai-expected.ts'
import { shippedPolicies } from '../../shared/governance/the-policies.ts'
import type { OpenedApp } from '../open-app.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import {
  choosePaper,
  listRoles,
  printBriefing,
  readPaper,
  squeeze,
} from '../steps/print-briefing.ts'
import { wordsOf } from './case-files.ts'

const expected = readKaiExpected()
const marks = Object.values(expected.domainsLead).flatMap((domain) => Object.entries(domain.marks))

/** The papers of both meetings are printed, and the finished files are read back. */
export function thePapers(app: () => OpenedApp): void {
  async function print(kind: PaperKindCode, status: 'Draft' | 'Final'): Promise<PdfContents> {
    const { page, folder } = app()
    await choosePaper(page, kind)
    await lookAtScreen(app())
    const made = await printBriefing(page, {
      kind,
      path: join(folder, `TL-0417-${kind}.pdf`),
      status,
      recipients: ['Grace Obi, chair'],
      protect: false,
    })
    return await readPaper(made)
  }

  describe('the paper for the planning meeting', () => {
    let contents: PdfContents
    let words: string

    it('has four sides at most, each marked, and says on each that it is a draft', async () => {
      contents = await print('planning_paper', 'Draft')
      words = readWords(contents)
      expect(contents.pages.length).toBeLessThanOrEqual(4)
      expectMarked(contents)
      expect(contents.pages.filter(({ running }) => !/draft/i.test(running))).toEqual([])
    })

    it('tells of that day, and holds no rating and nothing that was learnt later', () => {
      expect(words).toContain(squeeze('Saturdays at Gran'))
      expect(words).toContain(squeeze('it is only on paper'))
      expect(words).toContain(squeeze('The conversation with Kai (10 February 2026)'))
      expect(words).not.toMatch(/Concern[0-4],|Need[0-4],/)
      expect(words).not.toContain(squeeze('wait and see'))
      expect(words).not.toContain(squeeze('chased 20 March'))
      expectNothingWithheld(words)
    })
  })

  describe('the assessment report', () => {
    let contents: PdfContents
    let words: string

    it('is printed as final, marked on every page', async () => {
      contents = await print('assessment_report', 'Final')
      words = readWords(contents)
      expect(contents.pages.length).toBeGreaterThan(8)
      expect(contents.pages.length).toBeLessThan(40)
      expectMarked(contents)
      expect(contents.pages.filter(({ running }) => /draft/i.test(running))).toEqual([])
    })

    it('is built for a screen reader, with the chart described', () => {
      const roles = listRoles(contents)
      const count = (role: string) => roles.filter((one) => one === role).length
      expect(count('H1')).toBe(1)
      expect(count('H2')).toBeGreaterThanOrEqual(25)
      expect(count('TH')).toBeGreaterThan(30)
      expect(count('LI')).toBeGreaterThan(100)
      expect(count('Figure')).toBeGreaterThanOrEqual(1)
      expect(contents.language).toBe('en-GB')
      expect(contents.title).not.toMatch(/Kai|Dana|Child 1/)
      const described = contents.alternativeTexts.join(' ')
      for (const [code] of marks) expect(described).toContain(`${code} ${nameOf(code)}`)
      expect(described).not.toMatch(/\b(total|average|score)\b/i)
    })

    it('has every mark, and what is not known in words and never as a number', () => {
      expect(marks).toHaveLength(26)
      for (const [code, mark] of marks) {
        const told = new RegExp(`${escapeName(code)}\\.(?:Concern|Need)([0-4]|notknown)`, 'g')
        const said = new Set([...words.matchAll(told)].map(([, one]) => one))
        const wanted = mark === null ? 'notknown' : String(mark)
        expect([code, ...said]).toEqual(code === 'D5' ? [code] : [code, wanted])
      }
      expect(words).toContain(squeeze(`D5 ${nameOf('D5')}. No mark, by design`))
    })

    it('has every row of the profile as a table too', () => {
      for (const [code, mark] of marks) {
        const concern = mark === null ? '(Notknown|Nomark)' : String(mark)
        const row = new RegExp(`${escapeName(code)}[0-3]of3${concern}`)
        expect([code, row.test(words)]).toEqual([code, true])
      }
    })

    it('names what to act on first, and the clocks as an independent reader has them', () => {
      const first = words.slice(words.indexOf(squeeze('Act on this first')))
      for (const code of expected.actFirst)
        expect(first.slice(0, 120)).toContain(squeeze(`${code} ${nameOf(code)}`))
      const { clocks } = expected
      for (const due of [
        clocks.conferenceDueFromStrategyDiscussion15WorkingDays,
        clocks.assessmentDueFromReferral45WorkingDays,
      ])
        expect(words).toContain(squeeze(`was due ${formatDate(parseIsoDate(due))}`))
      expect(words).toContain(squeeze('Strategy discussion: held 4 February 2026'))
      expect(words).toContain(squeeze('The conversation with Kai (10 February 2026)'))
    })

    it('carries what was entered in this journey, from the first words to the plan', () => {
      for (const [key, code] of [
        ['session 1', 'words'],
        ['finding C4', 'concernText'],
        ['finding A4', 'immediateSafetyText'],
        ['finding D5', 'identityNote'],
        ['formulation', 'mostLikely'],
        ['goal saturdays', 'words'],
        ['action saturdays 1', 'howWeKnow'],
        ["rule gran's", 'stillAbleTo'],
      ] as const)
        expect([key, words.includes(squeeze(String(wordsOf(key)[code])))]).toEqual([key, true])
    })

    it('says what changes without what is only alleged', () => {
      const changes = words.slice(words.indexOf(squeeze('What changes without what is contested')))
      expect(changes.slice(0, 1200)).toMatch(/A1Intrusionandharm\..*A3Powerandpressure\./)
      expectNothingWithheld(words)
    })
  })
}

function readWords({ pages }: PdfContents): string {
  return squeeze(pages.map(({ body }) => body).join(''))
}

function nameOf(code: string): string {
  const [instrument] = shippedPolicies.instruments
  const found = instrument && findFactor(instrument, code)
  if (!found) throw new Error(`The instrument has no factor ${code}`)
  return found.name
}

function escapeName(code: string): string {
  return squeeze(`${code} ${nameOf(code)}`).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function expectMarked({ pages }: PdfContents): void {
  for (const [index, { running }] of pages.entries()) {
    expect(squeeze(running)).toContain('OFFICIAL-SENSITIVE:PERSONAL')
    expect(squeeze(running)).toMatch(new RegExp(`page${index + 1}of${pages.length}`, 'i'))
  }
}

/** An address that one parent must not have, and who works with the child who was harmed. */
function expectNothingWithheld(words: string): void {
  expect(words).not.toMatch(/Quillfeather|Zaman/)
}
