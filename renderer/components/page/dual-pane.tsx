import type { ReactNode } from 'react'

/** What a dual pane takes: a name for the source, the source, and the form it is read beside. */
export interface DualPaneProps {
  readonly sourceLabel: string
  readonly source: ReactNode
  /** Whether the form comes first, on the left and to the keyboard, because what is beside it is there to look up. */
  readonly isFormFirst?: boolean
  readonly children: ReactNode
}

/** A form with its source beside it, each scrolling on its own; the source first unless it is there to look up. */
export function DualPane(props: DualPaneProps): ReactNode {
  const { sourceLabel, source, isFormFirst = false, children } = props
  const form = <div className="app-dual-pane__form">{children}</div>
  return (
    <div className="app-dual-pane">
      {isFormFirst && form}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section className="app-dual-pane__source" aria-label={sourceLabel} tabIndex={0}>
        {source}
      </section>
      {!isFormFirst && form}
    </div>
  )
}
