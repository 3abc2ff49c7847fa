import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** A link to the page before, at the top of a page and outside its main content. */
export function BackLink({
  href = '#',
  className,
  children = 'Back',
  ...rest
}: ComponentPropsWithRef<'a'>): ReactNode {
  return (
    <a href={href} className={joinClassNames('govuk-back-link', className)} {...rest}>
      {children}
    </a>
  )
}
