import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** One short sentence that helps a person answer. */
export function Hint({ className, ...rest }: ComponentPropsWithRef<'div'>): ReactNode {
  return <div className={joinClassNames('govuk-hint', className)} {...rest} />
}
