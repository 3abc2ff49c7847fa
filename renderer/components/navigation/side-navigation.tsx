import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** One place to go. `isCurrent` marks where the person is; `note` is read with the link ("2 due"). */
export interface SideNavigationItem extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly href: string
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly isCurrent?: boolean
}

/** Places that belong together, with a heading when there are several such groups. */
export interface SideNavigationGroup {
  readonly title?: string
  readonly items: readonly SideNavigationItem[]
}

/** What side navigation takes. `label` tells it from other navigation on the page. */
export interface SideNavigationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  readonly label: string
  readonly groups: readonly SideNavigationGroup[]
}

/** The rooms of one case, beside the content; above it on a narrow page or with enlarged text. */
export function SideNavigation({
  label,
  groups,
  className,
  ...rest
}: SideNavigationProps): ReactNode {
  return (
    <nav className={joinClassNames('app-side-navigation', className)} aria-label={label} {...rest}>
      {groups.map((group) => (
        <div key={group.title ?? group.items[0]?.href}>
          {group.title && <h2 className="app-side-navigation__title">{group.title}</h2>}
          <ul className="app-side-navigation__list">
            {group.items.map(({ label, note, isCurrent, ...link }) => (
              <li className="app-side-navigation__item" key={link.href}>
                <a
                  className="app-side-navigation__link"
                  aria-current={isCurrent ? 'page' : undefined}
                  {...link}
                >
                  {label}
                  {note && <span className="app-side-navigation__note"> {note}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
