import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { Heading, type HeadingLevel } from '../heading.tsx'

/** One thing that happened. `whenText` is the date in words, vague or exact; `dateTime` only when it is a real date. */
export interface TimelineItem {
  readonly id: string
  readonly title: ReactNode
  readonly whenText: string
  readonly dateTime?: string
  /** Who says so, or where it is written. */
  readonly source?: ReactNode
  readonly content?: ReactNode
}

/** What a timeline takes: its items in the order shown, and the level of their headings. */
export interface TimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  readonly items: readonly TimelineItem[]
  readonly headingLevel?: HeadingLevel
}

/** What happened, the date first, as an ordered list, so that a screen reader says how many and which. */
export function Timeline({
  items,
  headingLevel = 3,
  className,
  ...rest
}: TimelineProps): ReactNode {
  return (
    <ol className={joinClassNames('app-timeline', className)} {...rest}>
      {items.map((item) => (
        <li className="app-timeline__item" key={item.id}>
          <p className="app-timeline__when">
            {item.dateTime === undefined ? (
              item.whenText
            ) : (
              <time dateTime={item.dateTime}>{item.whenText}</time>
            )}
          </p>
          <div className="app-timeline__what">
            <Heading level={headingLevel} className="app-timeline__title">
              {item.title}
            </Heading>
            {item.source && <p className="app-timeline__source">{item.source}</p>}
            {item.content && <div className="app-timeline__content">{item.content}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
