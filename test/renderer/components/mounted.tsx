import { act, type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach } from 'vitest'

const clearing: (() => void)[] = []

// Tells React that every change below is wrapped in `act`.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** A component drawn in a page, and how to draw it again with other props. */
export interface Mounted {
  readonly root: HTMLElement
  readonly redraw: (node: ReactNode) => void
}

/** Draws a component in a page that answers, as the app does; it is taken out after the test. */
export function mount(node: ReactNode): Mounted {
  const root = document.body.appendChild(document.createElement('div'))
  const react = createRoot(root)
  const redraw = (next: ReactNode) => act(() => react.render(<StrictMode>{next}</StrictMode>))
  redraw(node)
  clearing.push(() => {
    act(() => react.unmount())
    root.remove()
  })
  return { root, redraw }
}

/** Takes out everything drawn so far. */
export function unmountAll(): void {
  for (const clear of clearing.splice(0)) clear()
}

afterEach(unmountAll)

/** Finds the one element that a test is about, or fails naming it. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector)
  if (!found) throw new Error(`Nothing matches ${selector}`)
  return found
}

/** Clicks as a person would. */
export function click(element: HTMLElement): void {
  act(() => element.click())
}

/** Presses one key on what has focus. */
export function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    )
  })
}

/** Types a whole value into a text box, past React's own setter. */
export function type(box: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set
  act(() => {
    setter?.call(box, value)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Gives the page a width that `matchMedia` answers with; this page has no layout of its own. */
export function setPageWidth(isWide: boolean): void {
  Object.assign(window, {
    matchMedia: () => ({
      matches: isWide,
      addEventListener: () => {},
      removeEventListener: () => {},
    }),
  })
}
