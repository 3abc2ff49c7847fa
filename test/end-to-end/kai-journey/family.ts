import { describe, expect, it } from 'vitest'
import type { OpenedApp } from '../open-app.ts'
import { saveForm, wayTo } from '../steps/enter-records.ts'
import { fillRecord } from '../steps/fill-record.ts'
import { enterKai, kaiEntries, kaiEntry, wordKaiChoice } from '../steps/kai-entries.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom } from '../steps/open-vault.ts'
import { readMain, unfoldLists } from '../steps/read-screen.ts'

/** The child, the family, the homes and the workers are entered. */
export function theFamily(app: () => OpenedApp): void {
  describe('the child and the family', () => {
    it('are entered with their workers, and with dated flags', async () => {
      const { page } = app()
      await goToRoom(page, 'People and homes')
      // Those without a part in what follows are left out, to keep the journey short.
      const family = kaiEntries('person').filter(
        ({ key }) => !['child1', 'alan', 'nadia'].includes(key),
      )
      const workers = ['amina', 'tom', 'grace', 'helen', 'priya', 'fatima'].map(kaiEntry)
      await enterKai(page, family, 'Add a person')
      await enterKai(page, workers, 'Add a professional')
      await enterKai(page, kaiEntries('priority_flag'), 'Add a flag')
      const people = await readMain(page)
      expect(people).toContain('13 (born 9 March 2012)')
      const whose = page.getByRole('region', { name: 'Whose case this is' })
      expect(await whose.innerText()).toContain('13 years 10 months')
      expect(people).toContain('1 September 2021')
    })

    it('include a child who was harmed by a neutral code only', async () => {
      const { page } = app()
      const entry = kaiEntry('child1')
      await wayTo(page.getByRole('main'), 'Add a child who was harmed').click()
      const main = page.getByRole('main')
      await fillRecord(main, 'person', { ...entry.body, name: 'Rosie' }, wordKaiChoice)
      await main.getByRole('button', { name: 'Save', exact: true }).click()
      await page
        .getByRole('alert')
        .getByRole('link', { name: 'Use a neutral code such as Child 1, never a name or initials' })
        .click()
      await lookAtScreen(app())
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Child 1')
      await saveForm(page)
      expect(await readMain(page)).toContain('Separate compartment: a child who was harmed')
    })

    it('live in several homes, one of them not yet born', async () => {
      const { page } = app()
      await enterKai(page, kaiEntries('household'), 'Add a home')
      // The baby is in the home of the mother before anybody says so.
      const members = kaiEntries('household_member').filter(({ key }) => !key.startsWith('baby'))
      await enterKai(page, members, 'Add somebody to this home')
      const parents = [
        'dana parent kai',
        'marcus parent kai',
        'dana parent mia',
        'dana parent baby',
      ]
      await enterKai(page, [...parents, 'marcus parent eli'].map(kaiEntry), 'Add a relationship')
      await unfoldLists(page)
      const people = await readMain(page)
      expect(people).toMatch(/Baby\s*not yet born; the mother lives here/i)
      expect(people).toMatch(/Stays some of the time, Saturdays/i)
      await lookAtScreen(app())
    })
  })
}
