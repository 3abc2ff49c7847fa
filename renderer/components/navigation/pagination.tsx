import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** The way to the page before or after; without words of its own it says "Previous" or "Next". */
export interface PageLink extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly label?: ReactNode
  /** What is found there; shown only where no page numbers stand between. */
  readonly description?: ReactNode
}

/** One page by its number; `gap` stands for pages left out. An empty entry is passed over. */
export type PageItem =
  | 'gap'
  | false
  | null
  | undefined
  | (Omit<ComponentPropsWithRef<'a'>, 'children'> & {
      readonly number: ReactNode
      readonly isCurrent?: boolean
    })

/** What a pagination takes: the ways on and back where there are any, and the pages between them. */
export interface PaginationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
  readonly items?: readonly PageItem[] | undefined
}

/** The ways through a list that is shown in pages. */
export function Pagination(props: PaginationProps): ReactNode {
  const { previous, next, items, className, 'aria-label': label = 'Pagination', ...rest } = props
  const isBlock = items === undefined && (previous !== undefined || next !== undefined)
  return (
    <nav
      className={joinClassNames(
        'govuk-pagination',
        isBlock && 'govuk-pagination--block',
        className,
      )}
      aria-label={label}
      {...rest}
    >
      {previous && <Arrow link={previous} way="prev" isBlock={isBlock} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place between its neighbours.
            item ? <Item key={place} item={item} /> : null,
          )}
        </ul>
      )}
      {next && <Arrow link={next} way="next" isBlock={isBlock} />}
    </nav>
  )
}

function Item({ item }: { readonly item: Exclude<PageItem, false | null | undefined> }) {
  if (item === 'gap')
    return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  const { number, isCurrent = false, href = '#', ...link } = item
  return (
    <li
      className={joinClassNames(
        'govuk-pagination__item',
        isCurrent && 'govuk-pagination__item--current',
      )}
    >
      <a
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${number}`}
        aria-current={isCurrent ? 'page' : undefined}
        {...link}
      >
        {number}
      </a>
    </li>
  )
}

interface ArrowProps {
  readonly link: PageLink
  readonly way: 'prev' | 'next'
  readonly isBlock: boolean
}

const ways = {
  prev: {
    word: 'Previous',
    path: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  },
  next: {
    word: 'Next',
    path: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  },
}

function Arrow({ link, way, isBlock }: ArrowProps) {
  const { label, description, ...rest } = link
  const { word, path } = ways[way]
  const isFirst = isBlock || way === 'prev'
  const icon = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={path} />
    </svg>
  )
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" rel={way} {...rest}>
        {isFirst && icon}
        <span
          className={joinClassNames(
            'govuk-pagination__link-title',
            isBlock && description === undefined && 'govuk-pagination__link-title--decorated',
          )}
        >
          {label ?? (
            <>
              {word}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {isBlock && description !== undefined && (
          <>
            {' '}
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{description}</span>
          </>
        )}
        {!isFirst && icon}
      </a>
    </div>
  )
}
