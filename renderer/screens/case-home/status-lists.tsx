import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/dates/format-date.ts'
import type { StatusItem } from '../../../shared/governance/status-item.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { roomOfSection } from '../../forms/section-to-do.tsx'

/** What is due, missing and unanswered in the whole case, each leading to where it is put right. */
export function StatusLists(): ReactNode {
  const { due, missing, unanswered } = useOpenCase().status()
  return (
    <>
      <ItemList title="Due" items={due} whenEmpty="Nothing has a date ahead of it." />
      <ItemList title="Missing" items={missing} whenEmpty="Nothing is missing." />
      <ItemList title="Unanswered" items={unanswered} whenEmpty="No question is open." />
    </>
  )
}

interface ItemListProps {
  readonly title: string
  readonly items: readonly StatusItem[]
  readonly whenEmpty: string
}

function ItemList({ title, items, whenEmpty }: ItemListProps) {
  const { linkTo } = useOpenCase()
  return (
    <section aria-label={title}>
      <h2 className="govuk-heading-m">
        {title}
        {items.length > 0 && `: ${items.length}`}
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body app-empty">{whenEmpty}</p>
      ) : (
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
      )}
    </section>
  )
}
