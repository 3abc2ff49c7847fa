import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readKaiExpected } from '../../builders/kai-expected.ts'
import type { OpenedApp } from '../open-app.ts'
import { chooseOne } from '../steps/fill-record.ts'
import { readFocus, tabTo } from '../steps/keyboard.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom, unlock } from '../steps/open-vault.ts'
import { typeUntilSaved } from '../steps/type-until-saved.ts'
import { wordsOf } from './case-files.ts'

const questions = {
  strength: 'How strong is it? (optional)',
  concern: 'How much concern is there now? (optional)',
  confidence: 'How good is the evidence? (optional)',
  safety: 'Does anything here need action today? (optional)',
}

/** The last factors are rated on the day, one by keys alone, and the whole is looked at. */
export function theRatings(app: () => OpenedApp): void {
  describe('rating', () => {
    it('goes by keys alone, with the evidence linked by a key', async () => {
      const { page } = app()
      const { keyboard } = page
      const { strengthText, concernText, childViewText, agenciesViewText } = words('finding C4')
      await goToRoom(page, 'Assessment')
      await tabTo(page, /^C4 Solving problems/, /A/)
      await keyboard.press('Enter')
      await factor(page, 'C4')
      await choose(page, /^0: none seen/, '1', /^1: emerging/)
      await write(page, /^What is strong/, strengthText)
      await choose(page, /^0: no current concern/, '2', /^2: definite/)
      await write(page, /^What this rests on/, concernText)
      await choose(page, /^Low$/, 'l', /^Low$/)
      await choose(page, /^Agree$/, 'a', /^Agree$/)
      await write(page, /^How the child sees it/, childViewText)
      await choose(page, /^Agree$/, 'a', /^Agree$/)
      await choose(page, /^Agree$/, 'n', /^Not asked$/)
      await write(page, /^How other agencies see it/, agenciesViewText)
      await choose(page, /^Yes: somebody/, 'n', /^No$/)
      await keyboard.press('F6')
      await tabTo(page, /^Find in the other evidence/, /INPUT/)
      await keyboard.type('wait and see')
      await tabTo(page, /Adds to it.*wait and see/, /BUTTON/)
      await keyboard.press('+')
      await page.getByRole('status').getByText('Linked: it adds to the concern at C4.').waitFor()
      await keyboard.press('F6')
      await page.waitForFunction(() => document.activeElement?.closest('form') !== null)
      await lookAtScreen(app())
      await keyboard.press('Control+Enter')
      await factor(page, 'C5')
    })

    it('keeps what was typed when the engine is killed', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      const { strengthText, concernText, identityNote } = words('finding B1')
      await openFactor(page, 'B1')
      await chooseOne(main, questions.strength, '1: emerging')
      await box(main, /^What is strong/).fill(strengthText)
      await chooseOne(main, questions.concern, '2: definite')
      await typeUntilSaved(page, box(main, /^What this rests on/), concernText)
      app().killEngine()
      await unlock(page)
      await factor(page, 'B1')
      expect(await box(main, /^What this rests on/).inputValue()).toBe(concernText)
      expect(await box(main, /^What is strong/).inputValue()).toBe(strengthText)
      await lookAtScreen(app())
      await chooseOne(main, questions.confidence, 'Medium')
      await box(main, /^How identity, culture/).fill(identityNote)
      await saveAndGoOn(page, 'B2')
    })

    it('asks for the same-day step where somebody may not be safe', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      const { strengthText, concernText, immediateSafetyText } = words('finding A4')
      await openFactor(page, 'A4')
      await chooseOne(main, questions.strength, '1: emerging')
      await box(main, /^What is strong/).fill(strengthText)
      await chooseOne(main, questions.concern, '4: urgent')
      await box(main, /^What this rests on/).fill(concernText)
      await chooseOne(main, questions.confidence, 'High')
      await chooseOne(main, questions.safety, 'Yes: somebody may not be safe today')
      await page.getByText('Today, before anything else:').waitFor()
      await box(main, /^Who may not be safe/).fill(immediateSafetyText)
      await lookAtScreen(app())
      await saveAndGoOn(page, 'A5')
    })

    it('asks for words and strengths only where identity is', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      const { strengthText, concernText, identityNote } = words('finding D5')
      await openFactor(page, 'D5')
      expect(await main.getByRole('group', { name: /^How much concern|^How great/ }).count()).toBe(
        0,
      )
      await chooseOne(main, questions.strength, '1: emerging')
      await box(main, /^What is strong/).fill(strengthText)
      await box(main, /^What this means for the child/).fill(concernText)
      await box(main, /^How identity, culture/).fill(identityNote)
      await lookAtScreen(app())
      await saveAndGoOn(page, 'E1')
    })
  })

  describe('the assessment as a whole', () => {
    const expected = readKaiExpected()

    it('acts first on what an independent reader would', async () => {
      const { page } = app()
      await goToRoom(page, 'Assessment')
      const first = page.getByRole('region', { name: 'Act first' }).getByRole('list')
      const said = await first.getByRole('link').allInnerTexts()
      expect(said.map((words) => words.slice(0, 2))).toEqual(expected.actFirst)
      await lookAtScreen(app())
    })

    it('has the marks and the unknowns that an independent reader has, and adds nothing up', async () => {
      const { page } = app()
      const { described, width } = await readChart(page)
      expect(width).toBeGreaterThan(100)
      for (const domain of Object.values(expected.domainsLead))
        for (const code of Object.keys(domain.marks)) expect(described).toContain(`${code} `)
      await page.getByText('The profile as a table').first().click()
      const table = page.getByRole('table', { name: /The profile, factor by factor/ })
      const rows = await table
        .getByRole('row')
        .evaluateAll((all) =>
          all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
        )
      const marks = rows.map(([name = '', concern = '']) => [name.slice(0, 2), readMark(concern)])
      const wanted = Object.values(expected.domainsLead).flatMap((domain) =>
        Object.entries(domain.marks),
      )
      expect(Object.fromEntries(marks)).toEqual(Object.fromEntries(wanted))
      expect(rows).toHaveLength(26)
      expect(await table.innerText()).not.toMatch(/\b(total|in all|score|average)\b/i)
      await lookAtScreen(app())
    })

    it('can be looked at without what is only alleged, and says what changes', async () => {
      const { page } = app()
      const take = page.getByRole('checkbox', { name: /^Take out what is alleged/ })
      const before = await readChart(page)
      await take.check()
      await page.getByText('2 findings change:').waitFor()
      expect((await readChart(page)).described).not.toBe(before.described)
      const list = page.getByRole('status').getByRole('listitem')
      expect((await list.allInnerTexts()).map((words) => words.slice(0, 2))).toEqual(['A1', 'A3'])
      await lookAtScreen(app())
      await take.uncheck()
    })
  })
}

type Texts = Readonly<
  Record<
    | 'strengthText'
    | 'concernText'
    | 'childViewText'
    | 'agenciesViewText'
    | 'identityNote'
    | 'immediateSafetyText',
    string
  >
>

/** What the practice case says in a finding, each text or nothing. */
function words(key: string): Texts {
  const texts = Object.fromEntries(
    Object.entries(wordsOf(key)).map(([code, value]) => [code, String(value)]),
  )
  const text = (code: string) => texts[code] ?? ''
  return {
    strengthText: text('strengthText'),
    concernText: text('concernText'),
    childViewText: text('childViewText'),
    agenciesViewText: text('agenciesViewText'),
    identityNote: text('identityNote'),
    immediateSafetyText: text('immediateSafetyText'),
  }
}

/** What the chart says to somebody who does not see it, and how wide the picture is that the browser made of it. */
async function readChart(page: Page): Promise<{ described: string; width: number }> {
  const chart = page.getByRole('region', { name: 'Profile' }).getByRole('img')
  return await chart.evaluate(async (picture) => {
    if (!(picture instanceof HTMLImageElement)) throw new Error('The chart is no picture')
    await picture.decode()
    return { described: picture.alt, width: picture.naturalWidth }
  })
}

function readMark(concern: string): number | null {
  const mark = /\b[0-4]\b/.exec(concern.replace(/0 to 4/, ''))?.[0]
  return mark === undefined ? null : Number(mark)
}

function box(main: Locator, name: RegExp): Locator {
  return main.getByRole('textbox', { name })
}

async function factor(page: Page, code: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${code} `) }).waitFor()
}

async function openFactor(page: Page, code: string): Promise<void> {
  await goToRoom(page, 'Assessment')
  await page
    .getByRole('region', { name: 'Factors' })
    .getByRole('link', { name: new RegExp(`^${code} `) })
    .click()
  await factor(page, code)
}

async function saveAndGoOn(page: Page, next: string): Promise<void> {
  await page.getByRole('button', { name: 'Save and go to the next' }).click()
  await factor(page, next)
}

/** Goes to a list of choices by Tab and chooses by one key. */
async function choose(page: Page, first: RegExp, key: string, chosen: RegExp): Promise<void> {
  await tabTo(page, first, /INPUT/)
  await page.keyboard.press(key)
  expect((await readFocus(page)).name).toMatch(chosen)
  expect(await page.evaluate(() => document.activeElement?.matches(':checked'))).toBe(true)
}

async function write(page: Page, question: RegExp, text: string): Promise<void> {
  await tabTo(page, question, /TEXTAREA/)
  await page.keyboard.insertText(text)
}
