import type { ReactNode } from 'react'
import { addDays } from '../../../shared/dates/add-days.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import type { StatusItem } from '../../../shared/governance/status-item.ts'
import { Details } from '../../components/content/details.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { roomOfSection } from '../../forms/section-to-do.tsx'

/** What is due, missing and unanswered in the whole case, each leading to where it is put right. */
export function StatusLists(): ReactNode {
  const { status, today } = useOpenCase()
  const { due, missing, unanswered } = status()
  const soon = addDays(today, soonDays)
  const later = due.filter(({ dueOn }) => dueOn !== undefined && dueOn > soon)
  return (
    <>
      <ItemList
        title="Due"
        items={due.filter((item) => !later.includes(item))}
        later={later}
        whenEmpty="Nothing is due in the next two weeks."
      />
      <ItemList title="Missing" items={missing} whenEmpty="Nothing is missing." />
      <ItemList title="Unanswered" items={unanswered} whenEmpty="No question is open." />
    </>
  )
}

/** How far ahead a date stands open on the list; what is later is folded, so that today is seen. */
const soonDays = 14

interface ItemListProps {
  readonly title: string
  readonly items: readonly StatusItem[]
  readonly later?: readonly StatusItem[]
  readonly whenEmpty: string
}

function ItemList({ title, items, later = [], whenEmpty }: ItemListProps) {
  return (
    <section aria-label={title}>
      <h2 className="govuk-heading-m">
        {title}
        {items.length > 0 && `: ${items.length}`}
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body app-empty">{whenEmpty}</p>
      ) : (
        <Items items={items} />
      )}
      {later.length > 0 && (
        <Details summary={`Later than in two weeks: ${later.length}`}>
          <Items items={later} />
        </Details>
      )}
    </section>
  )
}

function Items({ items }: Pick<ItemListProps, 'items'>) {
  const { linkTo } = useOpenCase()
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={`${item.code} ${item.words}`}>
          <a className="govuk-link" href={linkTo(roomOfSection[item.section])}>
            <WithNames words={item.words} />
          </a>
          {item.dueOn !== undefined && !item.words.includes(formatDate(item.dueOn)) && (
            <> ({formatDate(item.dueOn)})</>
          )}
        </li>
      ))}
    </ul>
  )
}
