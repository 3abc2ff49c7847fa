import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { OpenedApp } from '../open-app.ts'
import { saveForm, wayTo } from '../steps/enter-records.ts'
import { fillRecord } from '../steps/fill-record.ts'
import { wordKaiChoice } from '../steps/kai-entries.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom } from '../steps/open-vault.ts'
import { wordsOf } from './case-files.ts'

const { from: _from, state: _state, ...goal } = wordsOf('goal saturdays')
const { goal: _goal, state: _actionState, ...action } = wordsOf('action saturdays 1')
const { from: _ruleFrom, ...rule } = wordsOf("rule gran's")
const { stage: _stage, on: _on, ...agreement } = wordsOf('final plan')

/** The plan cannot be final while what is urgent has no answer; it gets a goal, an action and a rule, and then it can. */
export function thePlan(app: () => OpenedApp): void {
  describe('the plan', () => {
    it('cannot be final while a finding to act on first has neither goal nor rule', async () => {
      const { page } = app()
      await goToRoom(page, 'Plan')
      const open = page.getByRole('region', { name: /^Findings with no goal/ })
      const first = await open.getByRole('listitem').first().innerText()
      expect(first).toMatch(/^Act first\s+A4 /)
      await lookAtScreen(app())
      await wayTo(page.getByRole('main'), 'Make the plan final').click()
      await heading(page, 'The plan cannot be final yet')
      expect(await page.getByRole('main').innerText()).toMatch(/A4 Who could be affected now/)
      await lookAtScreen(app())
    })

    it('gets a goal that starts from the finding', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      await goToRoom(page, 'Plan')
      await main.getByRole('link', { name: /^Start a goal from A4 / }).click()
      await heading(page, 'Start a goal')
      await lookAtScreen(app())
      await fillRecord(main, 'goal', goal, wordKaiChoice)
      await saveForm(page)
      const article = page.getByRole('article').filter({ hasText: String(goal.words) })
      expect(await article.getByRole('list', { name: 'Starts from' }).innerText()).toMatch(/^A4 /)
      await article.getByRole('button', { name: /^Mark as agreed/ }).click()
      await page.getByRole('status').getByText('Agreed.').waitFor()
    })

    it('gets an action with one owner and a day', async () => {
      const { page } = app()
      await page.getByRole('link', { name: `Add an action towards: ${goal.words}` }).click()
      await heading(page, /^Add /)
      await fillRecord(page.getByRole('main'), 'action', action, wordKaiChoice)
      await saveForm(page)
      const list = page.getByRole('list', { name: `Actions towards: ${goal.words}` })
      expect(await list.innerText()).toMatch(/Ruth.*by 24 April 2026/)
      await lookAtScreen(app())
    })

    it('gets a rule that says what Kai still gets to do', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      await wayTo(main, 'Add a safety rule').click()
      await heading(page, /^Add /)
      await fillRecord(main, 'safety_rule', rule, wordKaiChoice)
      const behind = main.getByRole('group', { name: 'Findings behind it (optional)' })
      await behind.getByRole('checkbox', { name: /^A4 / }).check()
      await lookAtScreen(app())
      await saveForm(page)
      await page.getByText(`Still gets to: ${rule.stillAbleTo}`).waitFor()
    })

    it('can be final now, and says since when', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      await wayTo(main, 'Make the plan final').click()
      await heading(page, 'Make the plan final')
      await fillRecord(main, 'plan', agreement, wordKaiChoice)
      await saveForm(page)
      const stage = page.getByRole('region', { name: 'Where the plan stands' })
      expect(await stage.innerText()).toMatch(/Final\s+since 21 April 2026/)
      await lookAtScreen(app())
    })
  })
}

async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
