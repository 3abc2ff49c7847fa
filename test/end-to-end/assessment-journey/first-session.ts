import { describe, expect, it } from 'vitest'
import { practiceCaseAt } from '../../builders/practice-case/practice-case-at.ts'
import type { OpenedApp } from '../open-app.ts'
import { addRecord, saveForm } from '../steps/enter-records.ts'
import { chooseOne, fillRecord } from '../steps/fill-record.ts'
import { wordKaiChoice } from '../steps/kai-entries.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom, makeVault, unlock } from '../steps/open-vault.ts'
import { readMain } from '../steps/read-screen.ts'
import { typeUntilSaved } from '../steps/type-until-saved.ts'
import { bringIn, byHand, pressAbout, wholeCase, wordsOf } from './case-files.ts'

/** The moment of the morning on which the assessment was started: before anybody was asked. */
const beforeAnybodyWasAsked = '2026-02-26 10:00'
const { words, observation, opinion, ...planned } = wordsOf('session 1')
const noted = {
  outcome: 'attended',
  ...(observation !== undefined && { observation }),
  ...(opinion !== undefined && { opinion }),
}

/** The day of the first session: who agrees, what was said, and evidence out of it. */
export function theFirstSession(app: () => OpenedApp): void {
  describe('the day of the first session', () => {
    it('begins with the case as it was left the day before', async () => {
      const { page, folder, vaultFolder } = app()
      await makeVault(page, vaultFolder)
      await bringIn(
        page,
        folder,
        practiceCaseAt(wholeCase, beforeAnybodyWasAsked, { without: byHand }),
      )
      await lookAtScreen(app())
    })

    it.each([
      ['kai', 'Kai', 'Agreed to take part'],
      ['lee', 'Lee', 'Said no'],
    ])('records what %s was told and said', async (key, name, answer) => {
      const { page } = app()
      await goToRoom(page, 'Before the sessions')
      await lookAtScreen(app())
      const { person: _preset, ...body } = wordsOf(`agreement ${key}`)
      const way = new RegExp(`^Record what they were told and said \\(${name}\\)$`)
      await addRecord(page, way, { noun: 'agreement', body }, wordKaiChoice)
      const told = page.getByRole('list', { name: 'Who is told and asked' })
      await told.getByRole('listitem').filter({ hasText: name }).getByText(answer).waitFor()
    })

    it('plans a session', async () => {
      const { page } = app()
      await goToRoom(page, 'Sessions')
      await lookAtScreen(app())
      const body = { ...planned, outcome: 'planned' }
      await addRecord(page, 'Plan a session', { noun: 'session', body }, wordKaiChoice)
      await page
        .getByRole('list', { name: 'Sessions' })
        .getByText('Planned', { exact: true })
        .waitFor()
    })

    it('keeps what was typed of it when the engine is killed, and records what came of it', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      await page.getByRole('link', { name: /^Record what came of it/ }).click()
      const heading = page.getByRole('heading', { level: 1, name: /^What came of it/ })
      await heading.waitFor()
      await chooseOne(main, 'What came of it', 'Took place')
      const box = main.getByRole('textbox', { name: /^Their words, exactly/ })
      await typeUntilSaved(page, box, String(words))
      app().killEngine()
      await unlock(page)
      await heading.waitFor()
      expect(await box.inputValue()).toBe(words)
      await lookAtScreen(app())

      await fillRecord(main, 'session', noted)
      await saveForm(page)
      const said = page.getByRole('region', { name: 'Their words' })
      await said.getByText(String(words), { exact: true }).waitFor()
      await lookAtScreen(app())
    })

    it('makes evidence of the words, and keeps them as his', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      await pressAbout(page, 'Make this evidence', words)
      await page.getByRole('heading', { name: 'Make this evidence' }).waitFor()
      await lookAtScreen(app())
      await chooseOne(main, 'Reliability', 'Medium')
      await chooseOne(main, 'How far has this been shown to be so?', 'Established')
      await main.getByRole('button', { name: 'Keep as evidence' }).click()
      await page.getByRole('heading', { name: /^Kept as evidence/ }).waitFor()
      await lookAtScreen(app())
      await main.getByRole('button', { name: 'Kai said it' }).click()
      await page
        .getByRole('status')
        .getByText(/^Kept as what Kai/)
        .waitFor()
      await pressAbout(page, 'Keep as an opinion', opinion)
      await page.getByRole('status').getByText('Kept as an opinion.').waitFor()

      await goToRoom(page, 'What people said')
      expect(await readMain(page)).toContain(words)
      await goToRoom(page, 'Evidence')
      expect(await readMain(page)).toContain(words)
    })

    it('links it to a factor', async () => {
      const { page } = app()
      await goToRoom(page, 'Assessment')
      await lookAtScreen(app())
      await page.getByRole('link', { name: 'E3 Education, training or work' }).click()
      await page.getByRole('heading', { level: 1, name: /^E3/ }).waitFor()
      await page.getByRole('textbox', { name: 'Find in the other evidence' }).fill('move schools')
      await pressAbout(page, 'Adds to it', words)
      await page.getByRole('status').getByText('Linked: it adds to the concern at E3.').waitFor()
      await lookAtScreen(app())
    })
  })
}
