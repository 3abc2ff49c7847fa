import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** How much a button asks for: `warning` is for what cannot be undone, `inverse` for dark grounds. */
export type ButtonVariant = 'secondary' | 'warning' | 'inverse'

/** What a button takes: a `button`'s attributes and its look. */
export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly variant?: ButtonVariant
}

/** What a link that looks like a button takes. */
export interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  readonly href: string
  readonly variant?: ButtonVariant
}

function buildClassName(variant: ButtonVariant | undefined, className: string | undefined) {
  return joinClassNames('govuk-button', variant && `govuk-button--${variant}`, className)
}

/** A button. `type` is `submit` unless said otherwise, as in a form's last line. */
export function Button({
  variant,
  className,
  type = 'submit',
  disabled,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      type={type}
      className={buildClassName(variant, className)}
      data-module="govuk-button"
      disabled={disabled}
      aria-disabled={disabled || undefined}
      {...rest}
    />
  )
}

/** A link that looks like a button, for moving on rather than saving. The space bar follows it, as it does a button. */
export function ButtonLink({ variant, className, onKeyDown, ...rest }: ButtonLinkProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it goes to an address, so it stays a link that is announced as a button.
    <a
      role="button"
      draggable={false}
      className={buildClassName(variant, className)}
      data-module="govuk-button"
      onKeyDown={(event) => {
        onKeyDown?.(event)
        if (event.key === ' ' && !event.defaultPrevented) {
          event.preventDefault()
          event.currentTarget.click()
        }
      }}
      {...rest}
    />
  )
}
