import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { RecordOutcome } from './record-outcome.tsx'
import { SessionList } from './session-list.tsx'
import { SessionNotes } from './session-notes.tsx'
import { UntouchedFactors } from './untouched-factors.tsx'

/**
 * Sessions: planned, then what came of them. `sessions/notes/<id>` shows what was noted and makes evidence of it;
 * `sessions/after/<id>` records what came of a planned one.
 */
export function SessionsScreen({ parts, goTo }: ScreenProps): ReactNode {
  const { file } = useOpenCase()
  if (parts[0] === 'notes') return <SessionNotes sessionId={parts[1]} />
  if (parts[0] === 'after') return <RecordOutcome sessionId={parts[1]} goTo={goTo} />
  return (
    <>
      <h1 className="govuk-heading-l">Sessions</h1>
      <SectionToDo section="sessions" />
      <p className="govuk-body">
        Somebody's words, what was seen and what the writer makes of it stay apart; any of it
        becomes evidence in one step.
      </p>
      <UntouchedFactors />
      {recordsOf(file, 'session').length === 0 && (
        <p className="govuk-body app-empty">
          No session has been planned yet. Plan the first one: with whom, when and what for.
        </p>
      )}
      <SessionList />
      <AddLink noun="session" room="sessions">
        Plan a session
      </AddLink>
    </>
  )
}
