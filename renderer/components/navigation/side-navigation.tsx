import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import { joinClassNames } from '../class-names.ts'

/** One place to go. `isCurrent` marks where the person is; `note` is read with the link ("2 due"). */
export interface SideNavigationItem extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly href: string
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly isCurrent?: boolean
}

/** Places that belong together, with words above them when there are several such groups. */
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
        <Group key={group.title ?? group.items[0]?.href} {...group} />
      ))}
    </nav>
  )
}

/** Not a heading: the page's own heading comes after the navigation, and is the first. */
function Group({ title, items }: SideNavigationGroup) {
  const id = useId()
  return (
    <div>
      {title && (
        <p className="app-side-navigation__title" id={id}>
          {title}
        </p>
      )}
      <ul className="app-side-navigation__list" aria-labelledby={title && id}>
        {items.map(({ label, note, isCurrent, ...link }) => (
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
  )
}
