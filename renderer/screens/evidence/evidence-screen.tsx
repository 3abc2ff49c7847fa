import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { compareVagueDates } from '../../../shared/dates/compare-dates.ts'
import { formatVagueDate } from '../../../shared/dates/format-date.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { shorten } from '../../forms/records/record-card.tsx'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** Evidence, each piece with its source and how far it can be leaned on; and opinions, kept apart. */
export function EvidenceScreen(): ReactNode {
  const { file, hideNames } = useOpenCase()
  const inOrder = recordsOf(file, 'evidence').toSorted((a, b) =>
    compareVagueDates(a.body.when, b.body.when),
  )
  return (
    <>
      <h1 className="govuk-heading-l">Evidence</h1>
      <SectionToDo section="evidence" />
      <RecordSection
        noun="evidence"
        room="evidence"
        title="Evidence"
        about="What is known, from whom, and how far it can be leaned on. For and against stand side by side."
        records={inOrder}
        whenEmpty="Nothing has been entered. Add a piece of evidence, or sort one out of a note in Referral and intake."
        addLabel="Add evidence"
        card={({ body }) => ({
          title: `${formatVagueDate(body.when)}: ${hideNames(shorten(body.text, 80))}`,
          without: body.text.length > 80 ? ['when'] : ['when', 'text'],
        })}
      />
      <RecordSection
        noun="opinion"
        room="evidence"
        title="Opinions"
        about="What somebody makes of it, in their own words and kept apart from what happened."
        whenEmpty="No opinion has been entered."
        addLabel="Add an opinion"
        card={({ body }) => (body.text.length > 100 ? {} : { without: ['text'] })}
      />
    </>
  )
}
