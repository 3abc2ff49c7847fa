import type { ReactNode } from 'react'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** Before the sessions: what was entered, and the way to enter more. */
export function PreparationScreen(): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Before the sessions</h1>
      <SectionToDo section="preparation" />
      <RecordSection
        noun="agreement"
        room="preparation"
        title="Agreements and notices"
        about="What each person was told, what was offered, and what they said."
        whenEmpty="Nobody has been told or asked yet."
        addLabel="Add an agreement"
      />
      <RecordSection
        noun="information_request"
        room="preparation"
        title="Information asked for"
        about="What was asked of whom and why, and what came of it."
        whenEmpty="Nothing has been asked for yet."
        addLabel="Add a request"
      />
    </>
  )
}
