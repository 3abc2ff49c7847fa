import type { ReactNode } from 'react'

/** What it takes: what is gone, such as "session", and where to go back to. */
export interface NoLongerHereProps {
  readonly what: string
  readonly back: string
}

/** Says that what the address names has gone from the case, and leads back. */
export function NoLongerHere({ what, back }: NoLongerHereProps): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">This {what} is no longer in the case</h1>
      <p className="govuk-body">It may have been removed. An undo brings it back.</p>
      <a className="govuk-link" href={back}>
        Go back
      </a>
    </>
  )
}
