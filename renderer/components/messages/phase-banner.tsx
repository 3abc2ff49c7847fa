import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { Tag, type TagProps } from '../content/tag.tsx'

/** What a phase banner takes: a word for the phase, and what that means for the person. */
export interface PhaseBannerProps extends ComponentPropsWithRef<'div'> {
  readonly tag: ReactNode
  readonly tagProps?: TagProps
}

/** A line under the header that says on every screen that this is not the finished product. */
export function PhaseBanner({
  tag,
  tagProps,
  className,
  children,
  ...rest
}: PhaseBannerProps): ReactNode {
  return (
    <div
      className={joinClassNames('govuk-phase-banner govuk-width-container', className)}
      {...rest}
    >
      <p className="govuk-phase-banner__content">
        <Tag
          {...tagProps}
          className={joinClassNames('govuk-phase-banner__content__tag', tagProps?.className)}
        >
          {tag}
        </Tag>{' '}
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
