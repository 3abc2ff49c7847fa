import { expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'

it('starts a browser that draws a page and prints it', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Throughline</h1>')

    expect(await page.textContent('h1')).toBe('Throughline')
    expect((await page.pdf({ tagged: true })).subarray(0, 5).toString()).toBe('%PDF-')
  } finally {
    await browser.close()
  }
})
