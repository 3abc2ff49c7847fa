import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The most stops between two places on any screen: a person who needs more has lost the way. */
const mostStops = 250

/** What has focus: the words by which it is announced, and whether a person can see that it has. */
export interface Focused {
  readonly name: string
  readonly tag: string
  readonly type: string
  readonly isSeen: boolean
}

/** Reads what has focus. Its outline, shadow, border or underline must differ from the same thing without focus. */
export async function readFocus(page: Page): Promise<Focused> {
  return await page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const looksOf = (one: Element) => {
      // GOV.UK shows the focus of a radio, a checkbox or a summary on what stands beside it.
      const parts = [
        getComputedStyle(one),
        getComputedStyle(one, '::before'),
        ...(one.nextElementSibling ? [getComputedStyle(one.nextElementSibling, '::before')] : []),
        ...(one.firstElementChild ? [getComputedStyle(one.firstElementChild)] : []),
      ]
      return parts
        .map(({ outline, boxShadow, borderColor, backgroundColor, textDecoration }) =>
          [outline, boxShadow, borderColor, backgroundColor, textDecoration].join(' '),
        )
        .join('; ')
    }
    const withFocus = looksOf(element)
    let isSeen = false
    if (element instanceof HTMLElement && element !== document.body) {
      const { top, bottom, width } = element.getBoundingClientRect()
      const isInView = bottom > 0 && top < window.innerHeight && width > 0
      // The rules of :focus and :focus-visible are what is compared, without taking focus away.
      const twin = element.cloneNode(true) as HTMLElement // a clone of an element is one
      // A radio of the same name would take the choice away.
      twin.removeAttribute('name')
      twin.removeAttribute('id')
      element.after(twin)
      const without = looksOf(twin)
      twin.remove()
      isSeen = isInView && withFocus !== without
    }
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    const label = isField ? element.labels?.[0]?.textContent : undefined
    const named = element.getAttribute('aria-label') ?? label
    return {
      name: (named ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120),
      tag: element.tagName,
      type: element.getAttribute('type') ?? '',
      isSeen,
    }
  })
}

/**
 * Presses Tab until what has focus bears the words, and checks at every stop on the way that a person can see where
 * they are, and that focus is never lost.
 */
export async function tabTo(page: Page, words: RegExp, tag = /./, key = 'Tab'): Promise<void> {
  let lost = 0
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press(key)
    const focused = await readFocus(page)
    // Once on the way round the page focus is with the browser's own window.
    if (focused.tag === 'BODY') lost += 1
    else expect(focused).toMatchObject({ ...focused, isSeen: true })
    expect(lost).toBeLessThanOrEqual(1)
    if (words.test(focused.name) && tag.test(focused.tag)) return
  }
  throw new Error(`No stop of the Tab key bears the words ${words}`)
}

/** Checks that focus stands somewhere in the page, so that the next Tab goes on from there. */
export async function expectFocusKept(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.activeElement !== null && document.activeElement !== document.body,
  )
}
