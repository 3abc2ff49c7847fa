import type { ReactNode } from 'react'

/** What a page takes: navigation for its side, what stands above the columns, and its main content. */
export interface PageLayoutProps {
  readonly navigation?: ReactNode
  /** Back link, breadcrumbs, identity bar: what comes before the main content. */
  readonly before?: ReactNode
  readonly children: ReactNode
}

/** Two columns, navigation and content; one below the other on a narrow page. The skip link leads to `#content`. */
export function PageLayout({ navigation, before, children }: PageLayoutProps): ReactNode {
  return (
    <div className="app-page">
      {before}
      <div className={navigation ? 'app-columns' : undefined}>
        {navigation && <div className="app-columns__navigation">{navigation}</div>}
        <main className="app-columns__content govuk-main-wrapper" id="content">
          {children}
        </main>
      </div>
    </div>
  )
}
