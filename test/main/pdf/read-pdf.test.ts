import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../main/pdf/read-pdf.ts'
import { renderPdf } from '../../../main/pdf/render-pdf.ts'
import { aBriefing } from './kai-briefing.ts'
import { paperOptions } from './paper-fonts.ts'

describe('readPdf', () => {
  it('keeps the paper apart from what repeats on every page', async () => {
    const { pages } = await readPdf((await renderPdf(aBriefing(), paperOptions)).bytes)

    expect(pages.map(({ body }) => /page \d of|OFFICIAL|DRAFT/.test(body))).toEqual([false, false])
    expect(pages.map(({ running }) => /page \d of 2/.test(running))).toEqual([true, true])
  })

  it('lists the bookmarks with their levels', async () => {
    const { bookmarks } = await readPdf((await renderPdf(aBriefing(), paperOptions)).bytes)

    expect(bookmarks[0]).toEqual({ title: 'Briefing for the strategy discussion', level: 1 })
    expect(bookmarks.slice(1).map(({ level }) => level)).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('leaves the bytes it was given as they are', async () => {
    const { bytes } = await renderPdf(aBriefing(), paperOptions)
    const before = Uint8Array.from(bytes)

    await readPdf(bytes)

    expect(Buffer.from(bytes).equals(before)).toBe(true)
    expect(bytes.length).toBeGreaterThan(1000)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['no PDF', new TextEncoder().encode('not a PDF at all')],
  ])('says what to do when there is %s', async (_, bytes) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({
      code: 'pdf_not_opened',
      message: 'The PDF could not be opened: check its opening code, or make it again.',
    })
  })
})
