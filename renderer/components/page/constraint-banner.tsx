import type { ReactNode } from 'react'

/** What a constraint banner takes. `title` says what not to do; the content says who asked and until when. */
export interface ConstraintBannerProps {
  readonly title: string
  readonly children?: ReactNode
}

/** What must not be done, in sight however far a person scrolls. It cannot be dismissed, only lifted. */
export function ConstraintBanner({ title, children }: ConstraintBannerProps): ReactNode {
  return (
    <section className="app-constraint-banner" aria-label={title}>
      <p className="app-constraint-banner__title">{title}</p>
      {children}
    </section>
  )
}
