import type { ReactNode } from 'react'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** Sessions: what was entered, and the way to enter more. */
export function SessionsScreen(): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Sessions</h1>
      <SectionToDo section="sessions" />
      <RecordSection
        noun="session"
        room="sessions"
        title="Sessions"
        about="Words, what was seen and what you make of it stay apart."
        whenEmpty="No session has been planned yet."
        addLabel="Plan a session"
      />
    </>
  )
}
