import type { Page } from 'playwright-core'
import { goToRoom } from './open-vault.ts'

/** Unfolds the lists of the screen that stand under one line. */
export async function unfoldLists(page: Page): Promise<void> {
  await page.getByRole('main').evaluate((main) => {
    for (const folded of main.querySelectorAll<HTMLDetailsElement>('details.app-fold'))
      folded.open = true
  })
}

/** Reads the main part of the screen as text, folded parts left folded. */
export async function readMain(page: Page): Promise<string> {
  return await page.getByRole('main').innerText()
}

/** What a paper says of the moment it was made; the clock of the tests starts again with each engine. */
const momentOfMaking = / \d+:\d\dam| \d+ (entry|entries) changed since then, printed as now\./g

/** Reads several rooms of the open case one after the other; of the briefing the paper, but for the moment of making. */
export async function readRooms(page: Page, rooms: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = []
  for (const room of rooms) {
    await goToRoom(page, room)
    if (room === 'Papers') {
      const paper = page.getByRole('article')
      await paper.waitFor()
      texts.push((await paper.innerText()).replace(momentOfMaking, ''))
    } else {
      await unfoldLists(page)
      texts.push(await readMain(page))
    }
  }
  return texts
}
