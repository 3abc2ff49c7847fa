import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** How an alert should be taken. Only `error` is red: someone must act. */
export type AlertVariant = 'information' | 'success' | 'warning' | 'error'

/** What an alert takes. `title` is bold and names the alert; `onDismiss` adds a button that hides it. */
export interface AlertProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  readonly variant?: AlertVariant
  readonly title: string
  readonly onDismiss?: () => void
}

const wordings: { readonly [V in AlertVariant]: string } = {
  information: 'Information',
  success: 'Success',
  warning: 'Warning',
  error: 'Error',
}

// Each sign is drawn by its outline alone, so that it is told apart without colour.
const signs: { readonly [V in AlertVariant]: string } = {
  information: 'M10 9v6M10 5.5v.5',
  success: 'M5 10.5l3.5 3.5L15 6.5',
  warning: 'M10 5v6M10 14v.5',
  error: 'M6 6l8 8M14 6l-8 8',
}

/** News about part of a page. Put it in a live region of the page if it appears while someone works. */
export function Alert({
  variant = 'information',
  title,
  onDismiss,
  className,
  children,
  ...rest
}: AlertProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named region among the content, with a div's plain styling.
    <div
      className={joinClassNames('app-alert', `app-alert--${variant}`, className)}
      role="region"
      aria-label={`${wordings[variant]}: ${title}`}
      {...rest}
    >
      <svg className="app-alert__sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={signs[variant]} />
      </svg>
      <div className="app-alert__content">
        <p className="app-alert__title">{title}</p>
        {children}
      </div>
      {onDismiss && (
        <button type="button" className="app-link-button app-alert__dismiss" onClick={onDismiss}>
          Dismiss<span className="govuk-visually-hidden">: {title}</span>
        </button>
      )}
    </div>
  )
}
