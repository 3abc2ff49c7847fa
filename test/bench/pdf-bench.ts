import { fileURLToPath } from 'node:url'
import { fontFilesIn } from '../../main/pdf/fonts.ts'
import { renderPdf } from '../../main/pdf/render-pdf.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { launchChromium } from '../end-to-end/chromium.ts'
import { aBriefing } from '../main/pdf/kai-briefing.ts'
import { aLongReport } from '../main/pdf/long-report.ts'
import { paperAsHtml } from './paper-as-html.ts'
import { paperByReact, registerFonts } from './paper-as-react.ts'

/** One line of the table: our time over the other's in the same run, so below 1 is faster. */
export type PdfBenchRow = {
  readonly what: string
  /** Median over median. */
  readonly ratio: number
  /** The smallest and largest ratio of two papers made one after the other. */
  readonly spread: readonly [number, number]
  /** At most this. */
  readonly target: number
}

const fonts = fontFilesIn(fileURLToPath(new URL('../../resources', import.meta.url)))
const madeAt = new Date('2026-02-04T09:10:00Z')

/**
 * Makes the briefing and a 40-page report of the same blocks with our code, `@react-pdf/renderer` and Chromium's print, warm
 * and by turns. Ours and Chromium's are tagged; react-pdf cannot tag, so it does less work than the others.
 */
export async function benchPdf(): Promise<PdfBenchRow[]> {
  registerFonts(fonts)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const printed = async (html: string) => {
      await page.setContent(html)
      return page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: '<b style="font-size:8px;margin:auto">OFFICIAL-SENSITIVE</b>',
        footerTemplate:
          '<span style="font-size:8px">page <span class="pageNumber"></span> of <span class="totalPages"></span></span>',
        margin: { top: '17.6mm', bottom: '16.2mm', left: '16.9mm', right: '16.9mm' },
      })
    }
    const rows: PdfBenchRow[] = []
    for (const [name, model, rounds] of papers) {
      const html = paperAsHtml(model, fonts)
      const ways = {
        ours: () => renderPdf(model, { fonts, madeAt }),
        'react-pdf (untagged)': () => paperByReact(model),
        'Chromium print': () => printed(html),
      }
      rows.push(...compare(name, await timeByTurns(ways, rounds)))
    }
    return rows
  } finally {
    await browser.close()
  }
}

/** Name, model and measured rounds: react-pdf takes many seconds for the long report. */
const papers: readonly [string, ReportModel, number][] = [
  ['briefing, 2 pages', aBriefing(), 9],
  ['report, 40 pages', aLongReport(35), 3],
]

type Times = Record<string, number[]>

/** Times each way in milliseconds, by turns, after two unmeasured turns of each. */
async function timeByTurns(
  ways: Record<string, () => Promise<unknown>>,
  rounds: number,
): Promise<Times> {
  const times: Times = Object.fromEntries(Object.keys(ways).map((way) => [way, []]))
  for (let round = -2; round < rounds; round++)
    for (const [way, work] of Object.entries(ways)) {
      const start = performance.now()
      await work()
      if (round >= 0) times[way]?.push(performance.now() - start)
    }
  return times
}

function compare(name: string, { ours = [], ...others }: Times): PdfBenchRow[] {
  return Object.entries(others).map(([way, theirs]) => {
    const pairs = ours.map((time, index) => time / (theirs[index] ?? Number.NaN))
    return {
      what: `${name}: ours over ${way}`,
      ratio: median(ours) / median(theirs),
      spread: [Math.min(...pairs), Math.max(...pairs)],
      target: 1,
    }
  })
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
