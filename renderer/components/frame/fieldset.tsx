import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** How a legend looks: `size` makes it larger and bold; `isPageHeading` puts the page's `h1` inside it. */
export interface LegendProps extends ComponentPropsWithRef<'legend'> {
  readonly size?: 's' | 'm' | 'l' | 'xl'
  readonly isPageHeading?: boolean
}

/** What a fieldset takes: a `fieldset`'s attributes and the words of its legend. */
export interface FieldsetProps extends ComponentPropsWithRef<'fieldset'> {
  readonly legend?: ReactNode
  readonly legendProps?: LegendProps
}

function Legend({ size, isPageHeading = false, className, children, ...rest }: LegendProps) {
  return (
    <legend
      className={joinClassNames(
        'govuk-fieldset__legend',
        size && `govuk-fieldset__legend--${size}`,
        className,
      )}
      {...rest}
    >
      {isPageHeading ? <h1 className="govuk-fieldset__heading">{children}</h1> : children}
    </legend>
  )
}

/** Several controls that answer one question, with the question as their legend. */
export function Fieldset({
  legend,
  legendProps,
  className,
  children,
  ...rest
}: FieldsetProps): ReactNode {
  const hasLegend = legend !== undefined && legend !== null && legend !== ''
  return (
    <fieldset className={joinClassNames('govuk-fieldset', className)} {...rest}>
      {hasLegend && <Legend {...legendProps}>{legend}</Legend>}
      {children}
    </fieldset>
  )
}
