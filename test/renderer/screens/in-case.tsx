import { act, type ReactNode } from 'react'
import { OpenCaseContext } from '../../../renderer/forms/open-case.tsx'
import { type Mounted, mount } from '../components/mounted.tsx'
import type { AnOpenCase } from '../forms/an-open-case.ts'

/** Draws a part of a screen inside an open case. */
export function mountInCase(openCase: AnOpenCase, screen: ReactNode): Mounted {
  return mount(<OpenCaseContext.Provider value={openCase}>{screen}</OpenCaseContext.Provider>)
}

/** Presses a key on an element as a person would, and says what came of it. */
export function pressOn(
  element: Element | null,
  key: string,
  held: KeyboardEventInit = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
  act(() => void element?.dispatchEvent(event))
  return event
}
