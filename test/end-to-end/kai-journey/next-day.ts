import { describe, expect, it } from 'vitest'
import { readKaiExpected } from '../../builders/kai-expected.ts'
import { type OpenedApp, openApp } from '../open-app.ts'
import { enterKai, kaiEntry } from '../steps/kai-entries.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom, unlock } from '../steps/open-vault.ts'
import { readMain, readRooms } from '../steps/read-screen.ts'

const rooms = ['Referral and intake', 'People and homes', 'Chronology', 'What people said']

/** Lock, quit and start again: everything is there, and the case home says what is to be done. */
export function theNextDay(app: () => OpenedApp): void {
  describe('the next day', () => {
    it('has everything after a lock', async () => {
      const { page } = app()
      await goToRoom(page, 'Case home')
      const before = await readRooms(page, rooms)
      await page.getByRole('button', { name: 'Lock', exact: true }).click()
      await page.getByText('Everything you typed is saved.').waitFor()
      await lookAtScreen(app())
      expect(await page.locator('body').innerText()).not.toMatch(/Kai|TL-0417/)
      await unlock(page)
      await page.getByRole('heading', { level: 1, name: 'What people said' }).waitFor()
      expect(await readRooms(page, rooms)).toEqual(before)
    })

    it('has everything after a quit, and says what is due, missing and unanswered', async () => {
      await app().quit()
      const later = await openApp({ at: '2026-02-10T15:30:00.000Z', folder: app().folder })
      try {
        const { page } = later
        await unlock(page)
        await goToRoom(page, 'Case home')
        const home = await readMain(page)
        expect(home).toMatch(/Strategy discussion\s+Met\s+held 4 February 2026/)
        expect(home).toMatch(/Due: \d+/)
        expect(home).toMatch(/Missing: \d+/)
        expect(home).toMatch(/Unanswered: \d+/)
        expect(home).toContain('Marcus has not been told yet: The report')
        await lookAtScreen(later)
        await goToRoom(page, 'Papers')
        expect(await readMain(page)).toContain('Papers made so far: 2')
        await recordAgainstConstraint(later)
      } finally {
        await later.close()
      }
    })
  })
}

/** Records the conversation of 10 February, which the police had asked not to happen. */
async function recordAgainstConstraint(later: OpenedApp): Promise<void> {
  const { page } = later
  await goToRoom(page, 'People and homes')
  await enterKai(page, [kaiEntry('sean')], 'Add a professional')
  await goToRoom(page, 'What people said')
  await enterKai(page, [kaiEntry('kai said, 10 February')], 'Add what Kai said')
  await goToRoom(page, 'Law and constraints')
  expect(readKaiExpected().constraintNotes).toEqual(['2026-02-10 conversation (E25)'])
  expect(await readMain(page)).toContain(
    'The conversation with Kai (10 February 2026) asked about what is reported. It came while the police (DC Helen Shaw) had asked that this not be done before 19 February 2026.',
  )
  await lookAtScreen(later)
}
