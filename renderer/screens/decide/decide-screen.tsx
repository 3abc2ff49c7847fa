import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { addDays } from '../../../shared/dates/add-days.ts'
import { formatDateWithWeekday } from '../../../shared/dates/format-date.ts'
import { isIsoDate } from '../../../shared/dates/iso-date.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordSection } from '../../forms/record-section.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { DecisionsByChild } from './decisions-by-child.tsx'
import { Tier } from './tier.tsx'
import { Tonight } from './tonight.tsx'

/** The tier, tonight's arrangements for every child in every home, and what the meeting is asked to decide. */
export function DecideScreen({ parts }: ScreenProps): ReactNode {
  const { file, today, linkTo } = useOpenCase()
  const night = parts[0] === 'night' && isIsoDate(parts[1] ?? '') ? parts[1] : undefined
  const on = night !== undefined && isIsoDate(night) ? night : today
  const unknowns = recordsOf(file, 'concern').filter(({ body }) => body.box === 'not_known')
  return (
    <>
      <h1 className="govuk-heading-l">Decide and protect</h1>
      <SectionToDo section="decide" />
      <section aria-labelledby="tonight">
        <h2 className="govuk-heading-m" id="tonight">
          {on === today ? 'Tonight' : 'The night of'}: {formatDateWithWeekday(on)}
        </h2>
        <p className="govuk-body">
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
      <RecordSection
        noun="informed"
        room="decide"
        title="Who has been told what"
        whenEmpty="Nobody has been entered. Add who has been told, who has not, and who must not be."
        addLabel="Add who has been told"
      />
      <RecordSection
        noun="concern"
        room="decide"
        title="What is not known"
        about="Each question has somebody who will find out, and a day."
        records={unknowns}
        whenEmpty="No open question has been entered."
        addLabel="Add a question"
        presets={{ box: 'not_known' }}
      />
    </>
  )
}
