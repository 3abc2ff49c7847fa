import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OpenedApp } from '../open-app.ts'

/** What a person could see of a screen being wrong without reading it. */
interface Shape {
  readonly title: string
  readonly levels: readonly number[]
  readonly overflowPx: number
}

function readShape(page: Page): Promise<Shape> {
  return page.evaluate(() => ({
    title: document.title,
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      // The error summary stands above the page's own heading, as GOV.UK has it.
      .filter((heading) => heading.checkVisibility() && !heading.closest('[role=alert]'))
      .map((heading) => Number(heading.tagName.charAt(1))),
    overflowPx: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
}

/** Titles that name no child: a window's title shows in the task bar and in the list of recent windows. */
const neutralTitle = /^(Throughline|((Cases|Who I am|TL-[\w-]+: [A-Z][a-z ]+) - Throughline))$/

/**
 * Looks at the screen as it now stands: WCAG 2.2 AA, headings in order, nothing wider than the window, and a title
 * without a name.
 */
export async function lookAtScreen(app: OpenedApp): Promise<void> {
  await app.page.locator('h1').first().waitFor()
  const { title, levels, overflowPx } = await readShape(app.page)
  const where = `${app.page.url().replace(/^.*#/, '')} at ${app.page.viewportSize()?.width} px`
  expect({ where, title: neutralTitle.test(title) ? '' : title }).toEqual({ where, title: '' })
  expect({ where, skips: listSkips(levels) }).toEqual({ where, skips: [] })
  expect({ where, overflowPx: Math.max(overflowPx, 0) }).toEqual({ where, overflowPx: 0 })
  await app.checkAccessibility()
}

/** Lists where a heading is more than one level below the one before it, and whether the first is not the first. */
function listSkips(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, place) => {
    const before = place === 0 ? 0 : (levels[place - 1] ?? 0)
    return level > before + 1 ? [`h${before} then h${level}`] : []
  })
}
