import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** Buttons and links that belong together, in one row where there is room. */
export function ButtonGroup({ className, ...rest }: ComponentPropsWithRef<'div'>): ReactNode {
  return <div className={joinClassNames('govuk-button-group', className)} {...rest} />
}
