import {
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'
import { useWidePage } from '../use-wide-page.ts'

/** One tab and its panel. `id` is the panel's id. Plain text becomes a paragraph. */
export interface TabItem {
  readonly id?: string
  readonly label: string
  readonly panel: ReactNode
  readonly tabProps?: ComponentPropsWithRef<'a'>
  readonly panelProps?: ComponentPropsWithRef<'div'>
}

/** What tabs take. `idPrefix` names panels that have no id of their own. */
export interface TabsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  readonly items?: readonly (TabItem | Falsy)[]
  readonly title?: string
  readonly idPrefix?: string
  /** The panel shown at first; the first one unless given. */
  readonly defaultPanelId?: string
}

/**
 * Views of one thing, one at a time; on a narrow page, one below the other with a list of contents.
 * The left and right arrow keys move between tabs, as in GOV.UK Frontend, and stop at the ends.
 */
export function Tabs({
  items = [],
  title = 'Contents',
  idPrefix = '',
  defaultPanelId,
  className,
  ...rest
}: TabsProps): ReactNode {
  const isWide = useWidePage()
  const list = useRef<HTMLUListElement>(null)
  const tabs = items.flatMap((item, index) =>
    item ? [{ ...item, id: item.id ?? `${idPrefix}-${index + 1}` }] : [],
  )
  const [chosen, setChosen] = useState(defaultPanelId)
  const chosenTab = tabs.find((tab) => tab.id === chosen) ?? tabs[0]

  const moveBy = (step: -1 | 1) => {
    const place = tabs.findIndex((tab) => tab.id === chosenTab?.id) + step
    const next = tabs[place]
    if (!next) return
    setChosen(next.id)
    list.current?.querySelectorAll<HTMLElement>('.govuk-tabs__tab')[place]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    moveBy(event.key === 'ArrowLeft' ? -1 : 1)
  }

  return (
    <div className={joinClassNames('govuk-tabs', className)} data-module="govuk-tabs" {...rest}>
      <h2 className="govuk-tabs__title">{title}</h2>
      {tabs.length > 0 && (
        <ul className="govuk-tabs__list" role={isWide ? 'tablist' : undefined} ref={list}>
          {tabs.map((tab) => (
            <li
              key={tab.id}
              className={joinClassNames(
                'govuk-tabs__list-item',
                tab === chosenTab && 'govuk-tabs__list-item--selected',
              )}
              role={isWide ? 'presentation' : undefined}
            >
              <a
                className="govuk-tabs__tab"
                href={`#${tab.id}`}
                {...(isWide && deriveTabRole(tab.id, tab === chosenTab))}
                onKeyDown={isWide ? onKeyDown : undefined}
                onClick={(event) => {
                  // The address belongs to the router.
                  event.preventDefault()
                  if (isWide) setChosen(tab.id)
                  else document.getElementById(tab.id)?.scrollIntoView()
                }}
                {...tab.tabProps}
              >
                {tab.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          className={joinClassNames(
            'govuk-tabs__panel',
            // Static markup and narrow pages show every panel; the styles hide this one only on a wide page.
            (isWide ? tab !== chosenTab : index > 0) && 'govuk-tabs__panel--hidden',
          )}
          id={tab.id}
          {...(isWide && { role: 'tabpanel', 'aria-labelledby': `tab_${tab.id}` })}
          {...tab.panelProps}
        >
          {typeof tab.panel === 'string' ? <p className="govuk-body">{tab.panel}</p> : tab.panel}
        </div>
      ))}
    </div>
  )
}

function deriveTabRole(panelId: string, isChosen: boolean) {
  return {
    id: `tab_${panelId}`,
    role: 'tab',
    'aria-controls': panelId,
    'aria-selected': isChosen,
    tabIndex: isChosen ? 0 : -1,
  }
}
