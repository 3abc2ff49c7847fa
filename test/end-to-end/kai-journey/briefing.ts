import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PdfContents } from '../../../main/pdf/read-pdf.ts'
import type { OpenedApp } from '../open-app.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import {
  listRoles,
  type MadePaper,
  printBriefing,
  readPaper,
  readPaperOnScreen,
  squeeze,
} from '../steps/print-briefing.ts'

const recipients = ['Grace Obi, chair', 'DC Helen Shaw, police']
// The paper is made a little after it was looked at.
const moment = /\d+:\d\d(am|pm)(?=;noratings)/g

/** The briefing on screen and on paper are one, and the paper holds what it must and nothing that is held back. */
export function theBriefing(app: () => OpenedApp): void {
  describe('the briefing', () => {
    let onScreen: readonly string[]
    let final: MadePaper
    let contents: PdfContents
    let words: string

    it('is printed as a draft that says so', async () => {
      const { page, folder } = app()
      onScreen = await readPaperOnScreen(page)
      const path = join(folder, 'TL-0417-briefing-1.pdf')
      const draft = await printBriefing(page, {
        path,
        status: 'Draft',
        recipients: [],
        protect: false,
      })
      const { pages, encrypted } = await readPaper(draft)
      expect(encrypted).toBe(false)
      expect(pages.slice(2).map(({ body }) => body)).toEqual([])
      expect(pages.map(({ running }) => /draft/i.test(running))).toEqual([true, true])
    })

    it('is printed as a protected final of exactly two sides', async () => {
      const { page, folder } = app()
      const path = join(folder, 'TL-0417-briefing-2.pdf')
      final = await printBriefing(page, { path, status: 'Final', recipients, protect: true })
      await lookAtScreen(app())
      await expect(readPaper({ bytes: final.bytes })).rejects.toThrow(/could not be opened/)
      contents = await readPaper(final)
      words = squeeze(contents.pages.map(({ body }) => body).join('')).replace(moment, '')

      expect(contents.encrypted).toBe(true)
      expect(
        contents.pages.map(({ running }) => /page\d+of\d+/i.exec(squeeze(running))?.[0]),
      ).toEqual(['page1of2', 'page2of2'])
      for (const { running } of contents.pages) {
        expect(squeeze(running)).toContain('OFFICIAL-SENSITIVE:PERSONAL')
        expect(squeeze(running)).toContain('TL-0417')
      }
      for (const one of recipients) expect(words).toContain(squeeze(one))
    })

    it('says on paper all that it says on screen', () => {
      expect(onScreen.length).toBeGreaterThan(60)
      const missing = onScreen.filter((text) => !words.includes(squeeze(text).replace(moment, '')))
      expect(missing).toEqual([])
    })

    it('is built for a screen reader: headings, lists and tables with header cells', () => {
      const roles = listRoles(contents)
      const count = (role: string) => roles.filter((one) => one === role).length
      expect(count('H1')).toBe(1)
      expect(count('H2')).toBeGreaterThanOrEqual(8)
      expect(count('TH')).toBeGreaterThanOrEqual(4)
      expect(count('LI')).toBeGreaterThan(20)
      expect(contents.bookmarks.length).toBeGreaterThanOrEqual(8)
      expect(contents.language).toBe('en-GB')
      expect(contents.title).not.toMatch(/Kai|Dana|Child 1/)
    })

    it('holds every part that the discussion needs', () => {
      const parts = [
        'MASH-26-0352',
        '13 years 10 months (born 9 March 2012)',
        'due 4 February, 11:40am',
        'Initial child protection conference due 25 February',
        'Assessment finished due 9 April',
        'Nobody asks Kai about what is reported to have happened',
        'Established',
        'Alleged',
        'Not known',
        '10 years 7 or 8 months',
        "Dana's sister",
        'Section 47 enquiry',
        'Pre-birth assessment',
        'Must not be told',
        'Tier proposed',
      ]
      const looser = words.toLowerCase()
      expect(parts.filter((part) => !looser.includes(squeeze(part).toLowerCase()))).toEqual([])
    })

    it('holds nothing that is held back', () => {
      const all = JSON.stringify([contents, final.bytes.toString('latin1')])
      for (const withheld of ['Quillfeather', '41 Quill', 'ZZ9 4QW', 'Fatima'])
        expect({ withheld, found: all.includes(withheld) }).toEqual({ withheld, found: false })
      expect(contents.pages.some(({ body }) => /\bR\b/.test(body))).toBe(false)
    })
  })
}
