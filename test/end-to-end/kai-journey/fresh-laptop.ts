import { describe, expect, it } from 'vitest'
import { testPassphrase } from '../../builders/engine.ts'
import type { OpenedApp } from '../open-app.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { sayWhoIAm } from '../steps/open-vault.ts'
import { readMain } from '../steps/read-screen.ts'

/** A fresh laptop gets a vault and a case. */
export function aFreshLaptop(app: () => OpenedApp): void {
  describe('a fresh laptop', () => {
    it('gets a vault, once the passphrase is strong enough', async () => {
      const { page, vaultFolder } = app()
      await lookAtScreen(app())
      await page.getByRole('button', { name: 'Make a vault' }).click()
      await page.getByRole('textbox', { name: 'Folder for the vault' }).fill(vaultFolder)
      await page.getByLabel('Passphrase', { exact: true }).fill('password123')
      await page.getByLabel('The same passphrase again').fill('password123')
      await page.getByText(/^Not strong enough yet\. \S/).waitFor()
      await page.getByRole('button', { name: 'Make the vault' }).click()
      const refused = page.getByRole('alert').getByRole('link')
      await refused.waitFor()
      expect((await refused.innerText()).length).toBeGreaterThan(20)
      await lookAtScreen(app())

      await page.getByRole('button', { name: 'Suggest five words' }).click()
      const words = await page.getByText(/^[a-z]+([ -][a-z]+){4,}$/).innerText()
      await page.getByLabel('Passphrase', { exact: true }).fill(words)
      await page.getByText(/^Strength: /).waitFor()
      await page.getByLabel('Passphrase', { exact: true }).fill(testPassphrase)
      await page.getByLabel('The same passphrase again').fill(testPassphrase)
      await page.getByRole('button', { name: 'Make the vault' }).click()
      await page.getByRole('heading', { name: 'Say who you are' }).waitFor()
      await lookAtScreen(app())
      await sayWhoIAm(page)
    })

    it('begins a case', async () => {
      const { page } = app()
      await page.getByRole('textbox', { name: 'Case reference' }).fill('TL-0417')
      await page.getByRole('button', { name: 'Begin', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Case TL-0417' }).waitFor()
      expect(await readMain(page)).toContain('Enter the referral: who made it, when, and why.')
      await lookAtScreen(app())
    })
  })
}
