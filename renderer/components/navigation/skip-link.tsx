import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { focusBriefly } from '../focus-briefly.ts'

/** What a skip link takes. `href` is `#` and the id of the main content. */
export interface SkipLinkProps extends ComponentPropsWithRef<'a'> {
  readonly href?: `#${string}`
}

/** The first thing the Tab key reaches: a way past what every page repeats. */
export function SkipLink({
  href = '#content',
  className,
  children = 'Skip to main content',
  onClick,
  ...rest
}: SkipLinkProps): ReactNode {
  return (
    <a
      href={href}
      className={joinClassNames('govuk-skip-link', className)}
      data-module="govuk-skip-link"
      onClick={(event) => {
        onClick?.(event)
        // The address belongs to the router, so only focus moves.
        event.preventDefault()
        const target = document.getElementById(href.slice(1))
        if (target) focusBriefly(target)
      }}
      {...rest}
    >
      {children}
    </a>
  )
}
