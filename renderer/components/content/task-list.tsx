import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'

/** One task. Without `href` it cannot be started yet. `status` is words, or a `Tag` when it is not completed. */
export interface TaskListItem {
  readonly title: ReactNode
  readonly href?: string
  readonly hint?: ReactNode
  readonly status: ReactNode
  readonly cannotStartYet?: boolean
  readonly className?: string
  readonly titleClassName?: string
  readonly statusClassName?: string
}

/** What a task list takes. Hints and statuses are named from `idPrefix`, so two lists on a page need two. */
export interface TaskListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  readonly items: readonly (TaskListItem | Falsy)[]
  readonly idPrefix?: string
}

/** The parts of a piece of work and how far each has come. */
export function TaskList({
  items,
  idPrefix = 'task-list',
  className,
  ...rest
}: TaskListProps): ReactNode {
  return (
    <ul className={joinClassNames('govuk-task-list', className)} {...rest}>
      {items.map(
        (item, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: ids come from the place in the list, so the place is the key.
          item && <Task key={index} {...item} id={`${idPrefix}-${index + 1}`} />,
      )}
    </ul>
  )
}

function Task({ id, title, href, hint, status, ...look }: TaskListItem & { readonly id: string }) {
  const hintId = hint ? `${id}-hint` : undefined
  const statusId = `${id}-status`
  return (
    <li
      className={joinClassNames(
        'govuk-task-list__item',
        href !== undefined && 'govuk-task-list__item--with-link',
        look.className,
      )}
    >
      <div className="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div className={look.titleClassName}>{title}</div>
        ) : (
          <a
            className={joinClassNames('govuk-link govuk-task-list__link', look.titleClassName)}
            href={href}
            aria-describedby={joinClassNames(hintId, statusId)}
          >
            {title}
          </a>
        )}
        {hint && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={joinClassNames(
          'govuk-task-list__status',
          look.cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
          look.statusClassName,
        )}
        id={statusId}
      >
        {status}
      </div>
    </li>
  )
}
