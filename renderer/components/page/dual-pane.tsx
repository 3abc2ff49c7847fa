import type { ReactNode } from 'react'

/** What a dual pane takes: a name for the source, the source, and the form it is read beside. */
export interface DualPaneProps {
  readonly sourceLabel: string
  readonly source: ReactNode
  readonly children: ReactNode
}

/** A form with its source beside it, each scrolling on its own; the source first on a narrow page. */
export function DualPane({ sourceLabel, source, children }: DualPaneProps): ReactNode {
  return (
    <div className="app-dual-pane">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section className="app-dual-pane__source" aria-label={sourceLabel} tabIndex={0}>
        {source}
      </section>
      <div className="app-dual-pane__form">{children}</div>
    </div>
  )
}
