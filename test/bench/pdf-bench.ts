import { fileURLToPath } from 'node:url'
import { fontFilesIn } from '../../main/pdf/fonts.ts'
import { renderPdf } from '../../main/pdf/render-pdf.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { paperKindCodes, paperKinds } from '../../shared/report/paper-kinds.ts'
import { anEngine } from '../builders/engine.ts'
import { launchChromium } from '../end-to-end/chromium.ts'
import { aLongReport } from '../main/pdf/long-report.ts'
import { type BenchRow, buildRow, timeByTurns } from './measure.ts'
import { paperAsHtml } from './paper-as-html.ts'
import { paperByReact, registerFonts } from './paper-as-react.ts'

const fonts = fontFilesIn(fileURLToPath(new URL('../../resources', import.meta.url)))
const madeAt = new Date('2026-02-04T09:10:00Z')

/**
 * Makes every paper of the practice case and a 40-page report of the same blocks with our code, `@react-pdf/renderer` and
 * Chromium's print, warm and by turns. Ours and Chromium's are tagged; react-pdf cannot tag and is given no pictures, so
 * it does less work than the others.
 */
export async function benchPdf(): Promise<readonly BenchRow[]> {
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
    const rows: BenchRow[] = []
    for (const [name, model, rounds] of await listPapers()) {
      const html = paperAsHtml(model, fonts)
      const { ours = [], ...others } = await timeByTurns(
        {
          ours: () => renderPdf(model, { fonts, madeAt }),
          'react-pdf (untagged)': () => paperByReact(model),
          'Chromium print': () => printed(html),
        },
        rounds,
      )
      for (const [way, theirs] of Object.entries(others))
        rows.push(buildRow(`${name}: ours over ${way}`, ours, theirs, 1))
    }
    return rows
  } finally {
    await browser.close()
  }
}

type Paper = readonly [name: string, model: ReportModel, rounds: number]

/** Every paper of the practice case on the day after its report, then one of 40 pages; react-pdf takes seconds for that. */
async function listPapers(): Promise<readonly Paper[]> {
  const engine = anEngine('2026-04-23T09:00:00.000Z')
  try {
    await engine.withVault()
    const { file } = await engine.must('cases.addPractice', undefined)
    const papers: Paper[] = []
    for (const kind of paperKindCodes) {
      const model = await engine.must('reports.build', {
        caseId: file.id,
        kind,
        status: 'draft',
        recipients: [],
      })
      papers.push([paperKinds[kind].label, model, 5])
    }
    return [...papers, ['a report of 40 pages', aLongReport(35), 3]]
  } finally {
    engine.close()
  }
}
