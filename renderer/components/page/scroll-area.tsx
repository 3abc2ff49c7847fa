import type { ReactNode } from 'react'

/** What the frame takes: the name by which it is announced, and what is too wide for a narrow page. */
export interface ScrollAreaProps {
  readonly label: string
  readonly children: ReactNode
}

/** Scrolls what is too wide inside itself, not the page. It takes focus, so that arrow keys can scroll it too. */
export function ScrollArea({ label, children }: ScrollAreaProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for questions; this holds a table.
    <div
      className="app-scroll"
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks that what scrolls can be scrolled by keys.
      tabIndex={0}
    >
      {children}
    </div>
  )
}
