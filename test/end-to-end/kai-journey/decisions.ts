import { describe, expect, it } from 'vitest'
import type { OpenedApp } from '../open-app.ts'
import { enterKai, kaiEntries, kaiEntry } from '../steps/kai-entries.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom } from '../steps/open-vault.ts'
import { readMain } from '../steps/read-screen.ts'

const { mustNot } = kaiEntry('police constraint').body

/** The law is kept in sight, and today is decided. */
export function theDecisions(app: () => OpenedApp): void {
  describe('the law', () => {
    it('stands with its position and constraints, and an open constraint on every screen', async () => {
      const { page } = app()
      await goToRoom(page, 'Law and constraints')
      await enterKai(page, kaiEntries('legal_position'), 'Add a legal position')
      await enterKai(page, kaiEntries('constraint'), 'Add a constraint')
      await lookAtScreen(app())
      for (const room of ['Case home', 'Referral and intake', 'Chronology', 'What people said']) {
        await goToRoom(page, room)
        const banner = page.getByRole('region', { name: 'Must not be done' })
        expect(await banner.innerText()).toContain(mustNot)
      }
    })

    it('has on record who has not been asked, and why', async () => {
      const { page } = app()
      await goToRoom(page, 'What people said')
      await enterKai(page, [kaiEntry('kai not asked')], /^Record.* for Kai$/)
      const said = await readMain(page)
      expect(said).toMatch(/not asked/i)
      expect(said).toContain(kaiEntry('kai not asked').body.reason)
    })
  })

  describe('today', () => {
    it('has a tier with its reasons, and what else was considered', async () => {
      const { page } = app()
      await goToRoom(page, 'Decide and protect')
      await enterKai(page, kaiEntries('tier_decision'), 'Decide the tier')
      expect(await readMain(page)).toMatch(/Now: Complex/)
      expect(await readMain(page)).toContain(kaiEntry('tier').body.alternatives)
    })

    it('has an arrangement for every child in every home tonight', async () => {
      const { page } = app()
      await enterKai(page, kaiEntries('arrangement'), (nameOf, { body, key }) =>
        key === "tonight mia aunt's home"
          ? 'Add another arrangement'
          : `Add an arrangement for ${nameOf(body.child)}, ${nameOf(body.household)}`,
      )
      const flat = page.getByRole('table', { name: "Mum's flat" })
      expect(await flat.innerText()).toMatch(/Baby.*not yet born/s)
      expect(await flat.innerText()).not.toContain('None entered')
    })

    it('asks a decision for each child, and says who has been told what', async () => {
      const { page } = app()
      await enterKai(
        page,
        kaiEntries('decision_asked'),
        (nameOf, { body }) => `Add a decision for ${nameOf(body.child)}`,
      )
      await enterKai(page, kaiEntries('informed'), 'Add who has been told')
      expect(await readMain(page)).not.toContain('None entered')
      await lookAtScreen(app())
    })
  })
}
