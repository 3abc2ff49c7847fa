import type { ReactNode } from 'react'
import { addDays } from '../../../shared/dates/add-days.ts'
import { formatDateWithWeekday } from '../../../shared/dates/format-date.ts'
import { isIsoDate } from '../../../shared/dates/iso-date.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { DecisionsByChild } from './decisions-by-child.tsx'
import { Informed } from './informed.tsx'
import { Tier } from './tier.tsx'
import { Tonight } from './tonight.tsx'
import { Unknowns } from './unknowns.tsx'

/** The tier, tonight's arrangements for every child in every home, and what the meeting is asked to decide. */
export function DecideScreen({ parts }: ScreenProps): ReactNode {
  const { today, linkTo } = useOpenCase()
  const night = parts[0] === 'night' && isIsoDate(parts[1] ?? '') ? parts[1] : undefined
  const on = night !== undefined && isIsoDate(night) ? night : today
  return (
    <>
      <h1 className="govuk-heading-l">Decide and protect</h1>
      <SectionToDo section="decide" />
      <section aria-labelledby="tonight">
        <h2 className="govuk-heading-m" id="tonight">
          {on === today ? 'Tonight' : 'The night of'}: {formatDateWithWeekday(on)}
        </h2>
        <p className="govuk-body app-links">
          <a className="govuk-link" href={linkTo('decide', 'night', addDays(on, -1))}>
            The night before
          </a>{' '}
          <a className="govuk-link" href={linkTo('decide', 'night', addDays(on, 1))}>
            The night after
          </a>
        </p>
        <Tonight night={on} />
      </section>
      <Tier />
      <DecisionsByChild />
      <Informed />
      <Unknowns />
    </>
  )
}
