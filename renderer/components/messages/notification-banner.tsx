import { type ComponentPropsWithRef, type ReactNode, useEffect, useRef } from 'react'
import { joinClassNames } from '../class-names.ts'
import { focusBriefly } from '../focus-briefly.ts'
import { Heading, type HeadingLevel } from '../heading.tsx'

/** What a notification banner takes. Plain text becomes its heading. `success` takes focus and is announced. */
export interface NotificationBannerProps
  extends Omit<ComponentPropsWithRef<'div'>, 'title' | 'ref'> {
  readonly variant?: 'success'
  readonly title?: ReactNode
  readonly titleId?: string
  readonly headingLevel?: HeadingLevel
  readonly disableAutoFocus?: boolean
}

/** News about the whole page that is not about one of its fields. */
export function NotificationBanner({
  variant,
  title = variant === 'success' ? 'Success' : 'Important',
  titleId = 'govuk-notification-banner-title',
  headingLevel = 2,
  disableAutoFocus,
  role = variant === 'success' ? 'alert' : 'region',
  className,
  children,
  ...rest
}: NotificationBannerProps): ReactNode {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (root.current && role === 'alert' && !disableAutoFocus) focusBriefly(root.current)
  }, [role, disableAutoFocus])
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: role is always given, alert or region unless the caller says.
    <div
      className={joinClassNames(
        'govuk-notification-banner',
        variant && `govuk-notification-banner--${variant}`,
        className,
      )}
      role={role}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus}
      {...rest}
      ref={root}
    >
      <div className="govuk-notification-banner__header">
        <Heading level={headingLevel} className="govuk-notification-banner__title" id={titleId}>
          {title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  )
}
