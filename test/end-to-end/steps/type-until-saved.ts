import type { Locator, Page } from 'playwright-core'
import { longestWaitMs } from '../../../renderer/forms/drafts/draft-keeper.ts'

/** Types into a box and waits until the app has had its time to save it, and says that it is saved. */
export async function typeUntilSaved(page: Page, box: Locator, text: string): Promise<void> {
  await box.fill(text)
  // An earlier "Saved" may still stand there.
  await page.waitForTimeout(2 * longestWaitMs)
  await page
    .getByRole('status')
    .getByText(/^Saved \d+:\d\d[ap]m$/)
    .waitFor()
}
