import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../end-to-end/chromium.ts'
import { type GallerySite, openGallerySite } from './gallery-site.ts'

const slowMs = 180_000
const themes = ['light', 'dark', 'low-stimulus'] as const
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let site: GallerySite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([openGallerySite(), launchChromium()])
}, slowMs)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Opens the gallery, hands it over, and returns what the browser complained of meanwhile. */
async function visit(
  theme: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${site.address}?theme=${theme}`)
  await page.waitForSelector('h1')
  await look(page)
  await context.close()
  return complaints
}

/** How many pixels wider the page is than its window. */
async function measureOverflow(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

describe('the built page', () => {
  it('has nothing inline, no source map, no data address and no eval', () => {
    const names = [...site.files.keys()]
    const ours = [...site.files].filter(([path]) => /\.(css|js)$/.test(path))
    const html = site.files.get('/index.html') ?? ''

    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((path) => path.endsWith('.map'))).toEqual([])
    expect(html).toContain('class="govuk-template__body govuk-frontend-supported"')
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)| on\w+=/)
    expect(ours).toHaveLength(2)
    expect(ours.filter(([, text]) => /url\(["']?data:|sourceMappingURL/.test(text))).toEqual([])
    expect(ours.filter(([, text]) => /\beval\(|new Function\(/.test(text))).toEqual([])
  })

  it('names every file but the first for what is in it', () => {
    const others = [...site.files.keys()].filter((path) => path !== '/index.html')

    expect(others.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([])
  })
})

describe.each(themes)('the %s theme', (theme) => {
  it.each([1280, 320])(
    'meets WCAG 2.2 AA at %i pixels wide, fits, and makes the browser complain of nothing',
    async (width) => {
      const complaints = await visit(theme, { viewport: { width, height: 900 } }, async (page) => {
        const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag22aa).analyze()

        expect(passes.length).toBeGreaterThan(20)
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
        expect(await measureOverflow(page)).toBe(0)
      })

      expect(complaints).toEqual([])
    },
    slowMs,
  )

  it(
    'shows where focus is, whatever has it',
    async () => {
      await visit(theme, { viewport: { width: 1280, height: 900 } }, async (page) => {
        await page.evaluate(() => document.body.focus())
        await page.keyboard.press('Tab')
        const seen: string[] = []
        const unmarked: string[] = []
        for (let step = 0; step < 200; step += 1) {
          const focus = await page.evaluate(readFocus)
          if (!focus || seen.includes(focus.path)) break
          seen.push(focus.path)
          if (!focus.isMarked) unmarked.push(focus.path)
          await page.keyboard.press('Tab')
        }

        expect(seen.length).toBeGreaterThan(40)
        expect(unmarked).toEqual([])
      })
    },
    slowMs,
  )
})

describe('a person’s own settings', () => {
  it.each([
    { name: 'forced colours', options: { forcedColors: 'active' as const }, fontSize: '' },
    { name: 'text at 400 %', options: {}, fontSize: '400%' },
  ])(
    'keep the page whole with $name',
    async ({ options, fontSize }) => {
      const complaints = await visit('light', options, async (page) => {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size
        }, fontSize)

        expect(await measureOverflow(page)).toBe(0)
      })

      expect(complaints).toEqual([])
    },
    slowMs,
  )

  it(
    'moves nothing when motion is unwelcome, nor in the low-stimulus theme',
    async () => {
      for (const [theme, reducedMotion] of [
        ['light', 'reduce'],
        ['low-stimulus', 'no-preference'],
      ] as const) {
        await visit(theme, { reducedMotion }, async (page) => {
          const moving = await page.evaluate(() => {
            const all = [...document.querySelectorAll('*')]
            const still = (element: Element) => {
              const { animationName, transitionDuration } = getComputedStyle(element)
              return animationName === 'none' && transitionDuration === '0s'
            }
            return { looked: all.length, moving: all.filter((element) => !still(element)).length }
          })

          expect(moving.looked).toBeGreaterThan(100)
          expect(moving.moving).toBe(0)
        })
      }
    },
    slowMs,
  )

  it(
    'leave navigation and buttons off paper, and what must not be done on it',
    async () => {
      await visit('dark', {}, async (page) => {
        await page.emulateMedia({ media: 'print' })

        expect(await page.isVisible('.app-side-navigation')).toBe(false)
        expect(await page.isVisible('.govuk-button')).toBe(false)
        expect(await page.isVisible('.app-constraint-banner')).toBe(true)
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        expect(ground).toBe('rgb(255, 255, 255)')
      })
    },
    slowMs,
  )
})

/** In the page: what has focus, and whether anything around it says so. Radios and checkboxes mark their label. */
function readFocus(): { readonly path: string; readonly isMarked: boolean } | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const drawn = element.matches('[type=radio], [type=checkbox]')
    ? getComputedStyle(element.nextElementSibling ?? element, '::before')
    : getComputedStyle(element)
  const outlined = drawn.outlineStyle !== 'none' && Number.parseFloat(drawn.outlineWidth) > 0
  const all = [...document.querySelectorAll('*')]
  return {
    path: `${all.indexOf(element)} ${element.tagName} ${element.className}`,
    isMarked: outlined && (drawn.boxShadow !== 'none' || !drawn.outlineColor.endsWith(', 0)')),
  }
}
