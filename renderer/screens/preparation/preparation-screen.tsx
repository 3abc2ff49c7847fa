import type { ReactNode } from 'react'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { Agreements } from './agreements.tsx'
import { InformationRequests } from './information-requests.tsx'
import { RecordAnswer } from './record-answer.tsx'

/** Before the sessions: who was told and asked, and what was asked of others. `preparation/answer/<id>` records an answer. */
export function PreparationScreen({ parts, goTo }: ScreenProps): ReactNode {
  if (parts[0] === 'answer') return <RecordAnswer requestId={parts[1]} goTo={goTo} />
  return (
    <>
      <h1 className="govuk-heading-l">Before the sessions</h1>
      <SectionToDo section="preparation" />
      <Agreements />
      <InformationRequests />
    </>
  )
}
