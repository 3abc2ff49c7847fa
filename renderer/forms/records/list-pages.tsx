import { type ReactNode, useEffect } from 'react'
import { type Noun, nouns } from '../../../shared/case/nouns.ts'
import { derivePage, listPageNumbers, type Page } from '../../components/navigation/derive-page.ts'
import { Pagination } from '../../components/navigation/pagination.tsx'
import { type Room, useOpenCase } from '../open-case.tsx'
import { rememberListPlace } from './list-place.ts'

/** How many records stand on one page of a list: more take longer to draw than a person waits. */
export const recordsOnPage = 100

/** Which list is shown in pages: the records of one noun, in one room. */
export interface List {
  readonly room: Room
  readonly noun: Noun
}

/**
 * Gives the page of a list that the address asks for: `/<room>/page/<noun>/<number>`. It is remembered, so that coming
 * back from a form comes back to it.
 *
 * @param parts what follows the room in the address; none where the whole list is shown as one page.
 */
export function useListPage(
  { room, noun }: List,
  parts: readonly string[] | undefined,
  total: number,
): Page {
  const { caseId, linkTo } = useOpenCase()
  const isPaged = parts?.[0] === 'page'
  const isHere = isPaged && parts[1] === noun
  const page = derivePage(total, isHere ? Number(parts[2]) : 1, parts ? recordsOnPage : total)
  const here = page.number === 1 ? undefined : linkTo(room, 'page', noun, String(page.number))
  // Where the address asks for a page of another list of this room, that one speaks for itself.
  const remembers = parts !== undefined && (isHere || !isPaged)
  useEffect(() => {
    if (remembers) rememberListPlace(caseId, room, here)
  }, [caseId, room, here, remembers])
  return page
}

/** What the ways through a list take: which list, and the page that is shown. */
export interface ListPagesProps extends List {
  readonly page: Page
}

/** Says which part of a list is shown; nothing where it is the whole of it. */
export function ListPart({ noun, page }: ListPagesProps): ReactNode {
  if (page.pages === 1) return null
  const { first, last, total } = page
  return (
    <p className="govuk-body">
      Showing {wordCount(first)} to {wordCount(last)} of {wordCount(total)} {nouns[noun].many}
    </p>
  )
}

/** The ways to the other pages of a list; nothing where there is one page only. */
export function ListPages({ room, noun, page }: ListPagesProps): ReactNode {
  const { linkTo } = useOpenCase()
  if (page.pages === 1) return null
  const hrefOf = (number: number) => linkTo(room, 'page', noun, String(number))
  return (
    <Pagination
      aria-label={`Pages of ${nouns[noun].many}`}
      previous={page.number > 1 ? { href: hrefOf(page.number - 1) } : undefined}
      next={page.number < page.pages ? { href: hrefOf(page.number + 1) } : undefined}
      items={listPageNumbers(page).map((number) =>
        number === 'gap'
          ? number
          : { number, href: hrefOf(number), isCurrent: number === page.number },
      )}
    />
  )
}

/** Words a count as people write it: "20,000". */
export function wordCount(count: number): string {
  return count.toLocaleString('en-GB')
}
