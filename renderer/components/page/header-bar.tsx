import type { ReactNode } from 'react'

/** What the header takes: where the wordmark leads, and what stands at its end (lock, privacy). */
export interface HeaderBarProps {
  readonly homeHref: string
  readonly children?: ReactNode
}

/** The bar at the top of every screen: our wordmark, a line that runs through, and what can be done anywhere. */
export function HeaderBar({ homeHref, children }: HeaderBarProps): ReactNode {
  return (
    <header className="app-header">
      <div className="app-header__inside">
        <a className="app-header__wordmark" href={homeHref}>
          <svg
            className="app-header__thread"
            viewBox="0 0 40 24"
            aria-hidden="true"
            focusable="false"
          >
            <path d="M1 17C8 17 9 7 16 7s6 10 12 10 6-5 11-5" />
            <circle cx="16" cy="7" r="3" />
            <circle cx="28" cy="17" r="3" />
          </svg>
          Throughline
        </a>
        <div className="app-header__actions">{children}</div>
      </div>
    </header>
  )
}
