import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** One step of the way here. Without `href` it is the page itself. */
export interface Breadcrumb extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly label: ReactNode
}

/** What breadcrumbs take: the steps from the top, outermost first. */
export interface BreadcrumbsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  readonly items: readonly Breadcrumb[]
  readonly collapseOnMobile?: boolean
}

/** Where this page is, from the top down. */
export function Breadcrumbs({
  items,
  collapseOnMobile = false,
  className,
  'aria-label': label = 'Breadcrumb',
  ...rest
}: BreadcrumbsProps): ReactNode {
  return (
    <nav
      className={joinClassNames(
        'govuk-breadcrumbs',
        className,
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      aria-label={label}
      {...rest}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ label, href, ...link }, place) =>
          href === undefined ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a step is.
            <li className="govuk-breadcrumbs__list-item" aria-current="page" key={place}>
              {label}
            </li>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a step is.
            <li className="govuk-breadcrumbs__list-item" key={place}>
              <a className="govuk-breadcrumbs__link" href={href} {...link}>
                {label}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
