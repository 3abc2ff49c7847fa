import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** Text set apart from what surrounds it: a quotation, an example, a note. */
export function InsetText({ className, ...rest }: ComponentPropsWithRef<'div'>): ReactNode {
  return <div className={joinClassNames('govuk-inset-text', className)} {...rest} />
}
