import type { ReactNode } from 'react'
import type { Happening } from '../../../shared/chronology/order-events.ts'
import type { Page } from '../../components/navigation/derive-page.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { recordsOnPage } from '../../forms/records/list-pages.tsx'
import { listYears } from './list-years.ts'

/** What it takes: everything that happened, in order, and the page of it that is shown. */
export interface YearLinksProps {
  readonly happenings: readonly Happening[]
  readonly page: Page
}

/** The ways to the page on which each year begins; nothing where all stands on one page. */
export function YearLinks({ happenings, page }: YearLinksProps): ReactNode {
  const { linkTo } = useOpenCase()
  if (page.pages === 1) return null
  return (
    <nav className="app-years" aria-label="Years">
      <p className="govuk-body" id="years">
        Go to the page where a year begins:
      </p>
      <ul className="govuk-list app-links" aria-labelledby="years">
        {listYears(happenings, recordsOnPage).map(({ label, page: number }) => (
          <li key={label}>
            <a
              className="govuk-link"
              href={linkTo('chronology', 'page', 'event', String(number))}
              aria-current={number === page.number ? 'location' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
