import { describe, expect, it } from 'vitest'
import { nouns } from '../../../shared/case/nouns.ts'
import type { OpenedApp } from '../open-app.ts'
import { saveForm, wayTo } from '../steps/enter-records.ts'
import { lookAtScreen } from '../steps/look-at-screen.ts'
import { goToRoom } from '../steps/open-vault.ts'
import { readMain } from '../steps/read-screen.ts'
import { wordsOf } from './case-files.ts'

const parts = [
  'worries',
  'before',
  'atTheTime',
  'keepsGoing',
  'helps',
  'mostLikely',
  'unsure',
] as const

/** The account is written on the canvas, and each part is tied to the findings it rests on. */
export function theFormulation(app: () => OpenedApp): void {
  describe('the formulation', () => {
    it('is written in seven parts, each with its findings', async () => {
      const { page } = app()
      const main = page.getByRole('main')
      const body = wordsOf('formulation')
      await goToRoom(page, 'Formulation')
      await lookAtScreen(app())
      await wayTo(main, 'Write the formulation').click()
      await page.getByRole('heading', { level: 1, name: 'Write the formulation' }).waitFor()
      for (const part of parts) {
        const { label } = nouns.formulation.fields[part]
        const question = label.replace(' (optional)', '')
        await main.getByRole('textbox', { name: question }).fill(String(body[part]))
      }
      for (const [part, codes] of [
        ['worries', ['A1', 'A4']],
        ['mostLikely', ['A4', 'B1']],
        ['unsure', ['A5']],
      ] as const) {
        const label = nouns.formulation.fields[`${part}From`].label.replace(' (optional)', '')
        await main.getByText(`Link findings: ${label}`).click()
        const list = main.getByRole('group', { name: label })
        for (const code of codes)
          await list.getByRole('checkbox', { name: new RegExp(`^${code} `) }).check()
      }
      await lookAtScreen(app())
      await saveForm(page)
      const said = await readMain(page)
      for (const part of parts) expect(said).toContain(body[part])
      await lookAtScreen(app())
    })

    it('leads on to what people choose, which nothing works out for them', async () => {
      const { page } = app()
      const said = await readMain(page)
      expect(said).toContain('Nothing here works it out.')
      expect(said).toMatch(/Now: Complex, decided 17 April 2026/)
    })
  })
}
