import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** What a label takes. `size` makes it larger and bold; `isPageHeading` wraps it in the page's `h1`. */
export interface LabelProps extends ComponentPropsWithRef<'label'> {
  readonly size?: 's' | 'm' | 'l' | 'xl'
  readonly isPageHeading?: boolean
}

/** The words beside one control. Draws nothing when there are no words. */
export function Label({
  size,
  isPageHeading = false,
  className,
  children,
  ...rest
}: LabelProps): ReactNode {
  if (children === undefined || children === null || children === '') return null
  const label = (
    // biome-ignore lint/a11y/noLabelWithoutControl: the caller gives htmlFor; the control is its sibling.
    <label
      className={joinClassNames('govuk-label', size && `govuk-label--${size}`, className)}
      {...rest}
    >
      {children}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
