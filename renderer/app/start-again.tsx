import type { ReactNode } from 'react'
import { PageLayout } from '../components/page/page-layout.tsx'

/** Stands where the page has no line to the engine, such as when an address of the preview is used a second time. */
export function StartAgain(): ReactNode {
  return (
    <PageLayout>
      <h1 className="govuk-heading-l">This window has lost its vault</h1>
      <p className="govuk-body">
        An address works once. Close this window and start the app again. What was last marked as
        saved is kept.
      </p>
    </PageLayout>
  )
}
