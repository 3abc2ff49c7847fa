import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type PdfContents, readPdf, type StructureNode } from '../../../main/pdf/read-pdf.ts'
import { type PaperKindCode, paperKinds } from '../../../shared/report/paper-kinds.ts'
import { goToRoom } from './open-vault.ts'

/** How a paper is made: which, where to, draft or final, for whom, protected or not. */
export interface PaperOrder {
  /** Absent: the briefing. */
  readonly kind?: PaperKindCode
  readonly path: string
  readonly status: 'Draft' | 'Final'
  readonly recipients: readonly string[]
  readonly protect: boolean
}

/** A paper that was made: its bytes, and the code that was shown with it. */
export interface MadePaper {
  readonly bytes: Buffer
  readonly openCode?: string
}

/** Makes the PDF from the screen and waits until the app says where it is. */
export async function printBriefing(page: Page, order: PaperOrder): Promise<MadePaper> {
  if (order.kind) await choosePaper(page, order.kind)
  else await goToRoom(page, 'Papers')
  const status = page.getByRole('group', { name: 'Draft or final' })
  await status.getByRole('radio', { name: order.status, exact: true }).check()
  await page.getByRole('textbox', { name: 'Who it is for' }).fill(order.recipients.join('\n'))
  const protect = page.getByRole('checkbox', { name: 'Protect the file with a code' })
  await protect.setChecked(order.protect)
  await page.getByRole('textbox', { name: 'Save as' }).first().fill(order.path)
  await page.getByRole('button', { name: 'Make the PDF' }).click()
  const made = page.getByRole('region').filter({ hasText: 'The paper is made' })
  // A long paper on a loaded machine takes its time.
  await made.or(page.getByRole('alert')).first().waitFor({ timeout: 120_000 })
  const words = await page.getByRole('main').innerText()
  if (words.includes('There is a problem'))
    throw new Error(`No paper was made: ${words.slice(0, 600)}`)
  const openCode = /The code that opens it: (\S+)/.exec(words)?.[1]
  return { bytes: readFileSync(order.path), ...(openCode !== undefined && { openCode }) }
}

/** Goes to the screen of the papers, chooses one, and waits until it is shown. */
export async function choosePaper(page: Page, kind: PaperKindCode): Promise<void> {
  const { label } = paperKinds[kind]
  const sections = page.getByRole('navigation', { name: 'Sections of this case' })
  await sections.getByRole('link', { name: 'Papers', exact: true }).click()
  const kinds = page.getByRole('group', { name: 'Which paper' })
  await kinds.getByRole('radio', { name: label, exact: true }).check()
  await page.getByRole('heading', { level: 1, name: label }).waitFor()
  const paper = page.getByRole('article', { name: 'The paper as it will be printed' })
  await paper.getByText(label, { exact: false }).first().waitFor()
}

/** Reads a paper back as a screen reader would. */
export async function readPaper({ bytes, openCode }: MadePaper): Promise<PdfContents> {
  return await readPdf(bytes, openCode === undefined ? {} : { openCode })
}

/** Lists the roles of everything in the structure of a paper, in reading order. */
export function listRoles(contents: PdfContents): readonly string[] {
  const rolesOf = (node: StructureNode): readonly string[] => [
    node.role,
    ...node.children.flatMap(rolesOf),
  ]
  return contents.pages.flatMap(({ structure }) => (structure ? rolesOf(structure) : []))
}

/** Everything a paper says, without white space, which lines break at will. */
export function squeeze(words: string): string {
  return words.replace(/[\s\u00ad\u200b]+/g, '')
}

/** Reads what the paper says on screen: each heading, paragraph, entry of a list and cell by itself. */
export async function readPaperOnScreen(page: Page): Promise<readonly string[]> {
  await goToRoom(page, 'Papers')
  const paper = page.getByRole('article', { name: 'The paper as it will be printed' })
  await paper.waitFor()
  const texts = await paper.locator('section').evaluateAll((sections) =>
    sections.flatMap((section) =>
      [...section.querySelectorAll('h3, h4, h5, p, li, dt, dd, th, td')].flatMap((element) => {
        // An entry with entries of its own is told by those and by the words before them.
        const own = [...element.childNodes].filter(
          (node) => !(node instanceof Element && /^(UL|OL|P)$/.test(node.tagName)),
        )
        return own.map((node) => node.textContent ?? '').join('')
      }),
    ),
  )
  return texts.filter((text) => text.trim() !== '')
}
