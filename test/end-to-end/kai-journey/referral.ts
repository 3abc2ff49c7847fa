import { describe, expect, it } from 'vitest'
import { readKaiExpected } from '../../builders/kai-expected.ts'
import type { OpenedApp } from '../open-app.ts'
import { saveForm, wayTo } from '../steps/enter-records.ts'
import { fillRecord } from '../steps/fill-record.ts'
import { enterKai, kaiEntries, kaiEntry, readKaiText, wordKaiChoice } from '../steps/kai-entries.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom } from '../steps/open-vault.ts'
import { nameSpeaker, pasteNote, sortSentence } from '../steps/paste-and-sort.ts'
import { readMain } from '../steps/read-screen.ts'

const { clocks: due } = readKaiExpected()

/** The referral is pasted, sorted and entered. */
export function theReferral(app: () => OpenedApp): void {
  describe('the referral', () => {
    it('is pasted and sorted by one key a sentence, with the source kept', async () => {
      const { page } = app()
      const note = { ...kaiEntry('referral note'), heldFrom: 'family' as const }
      const words = readKaiText('referral.txt')
      await pasteNote(page, { ...note, body: { ...note.body, words } }, wordKaiChoice)
      await sortSentence(page, /^Reason: on Sunday/, 'a', 'Worry: alleged')
      await sortSentence(page, /^The account is held/, 'v', 'Evidence')
      await lookAtScreen(app())

      const email = kaiEntry('school email')
      const mail = { ...email, body: { ...email.body, words: readKaiText('school-email.txt') } }
      await pasteNote(page, mail, wordKaiChoice)
      await sortSentence(page, /needs to be kept away/, 'o', 'Opinion')
      await sortSentence(page, /reading club/, 'e', 'Event')
      await sortSentence(page, /^In November 2022/, 's', 'Worry: established')
      await sortSentence(page, /^Nobody at school knows/, 'n', 'Not known')
      await sortSentence(page, /^Dana said/, 'w', "Somebody's words")
      await nameSpeaker(page, 'Dana (mother)', /I had a feeling/)

      await goToRoom(page, 'Evidence')
      expect(await readMain(page)).toContain(
        'Referral from Designated safeguarding lead, Northfield Academy, 3 February 2026',
      )
      await page.getByRole('link', { name: /^Change .*kept away/ }).click()
      const source = page.getByRole('region', { name: 'The words as they came' })
      expect(await source.innerText()).toContain(readKaiText('school-email.txt').split('\n')[1])
    })

    it('is entered with the MASH reference and decision, and starts the clocks', async () => {
      const { page } = app()
      await goToRoom(page, 'Referral and intake')
      await enterKai(page, kaiEntries('referral'), 'Add the referral')
      await goToRoom(page, 'Case home')
      const clocks = await page.getByRole('table', { name: 'Clocks' }).innerText()
      expect(due).toMatchObject({
        strategyDiscussionDue: '2026-02-04T11:40',
        conferenceDueFromStrategyDiscussion15WorkingDays: '2026-02-25',
        assessmentDueFromReferral45WorkingDays: '2026-04-09',
      })
      expect(clocks).toMatch(/Strategy discussion\s+Due\s+arranged for 4 February 2026, 10:00am/)
      expect(clocks).toMatch(/Initial child protection conference\s+Due\s+due 25 February 2026/)
      expect(clocks).toMatch(/Assessment finished\s+Due\s+due 9 April 2026/)
    })

    it('is followed by a call note, begun by its key from another screen', async () => {
      const { page } = app()
      await goToRoom(page, 'People and homes')
      await page.keyboard.press('Control+Shift+K')
      await page.getByRole('heading', { level: 1, name: 'Add a note' }).waitFor()
      expect(await page.getByRole('textbox', { name: 'Time (optional)' }).inputValue()).toBe(
        '09:30',
      )
      const { from = '', fromWords = '' } = kaiEntry('police note').body
      const words = readKaiText('police-call.txt')
      await fillRecord(
        page.getByRole('main'),
        'source_note',
        { from, fromWords, words },
        wordKaiChoice,
      )
      await saveForm(page)
      expect(await readMain(page)).toContain('4 February 2026, 9:30am')
    })

    it('has its other worries in the box where each belongs', async () => {
      const { page } = app()
      // A sentence as it came says more than the discussion needs.
      await goToRoom(page, 'Referral and intake')
      await wayTo(page.getByRole('main'), /^Change \(Reason: on Sunday/).click()
      await page.getByRole('heading', { level: 1, name: 'Change this worry' }).waitFor()
      const { what = '', source = '' } = kaiEntry('reported harm').body
      await fillRecord(page.getByRole('main'), 'concern', { what, source })
      await saveForm(page)
      for (const [box, key] of [
        ['Established', '2024 worry'],
        ['Alleged', 'age difference'],
        ['Not known', 'what happened'],
        ['Not known', 'phone'],
      ] as const)
        await enterKai(page, [kaiEntry(key)], `Add to ${box}`)
      await lookAtScreen(app())
    })
  })
}
