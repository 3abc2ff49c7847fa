import type { ReactNode } from 'react'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { NoLongerHere } from '../../forms/no-longer-here.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { numberSessions, wordSession } from './number-sessions.ts'

/** What it takes: the id of the session, and how to go on. */
export interface RecordOutcomeProps {
  readonly sessionId: string | undefined
  readonly goTo: (href: string) => void
}

const asked = { outcome: '', why: '', words: '', observation: '', opinion: '', followUp: '' }

/** Records what came of a session that was planned; what was planned is not asked again. */
export function RecordOutcome({ sessionId, goTo }: RecordOutcomeProps): ReactNode {
  const { file, linkTo, hideNames } = useOpenCase()
  const session = numberSessions(file).find(({ record }) => record.id === sessionId)
  const back = linkTo('sessions')
  if (!session) return <NoLongerHere what="session" back={back} />
  return (
    <>
      <BackLink href={back} />
      <h1 className="govuk-heading-l">What came of it: {wordSession(session)}</h1>
      <InsetText>Purpose: {hideNames(session.record.body.purpose)}</InsetText>
      <RecordForm
        noun="session"
        record={session.record}
        only={asked}
        cancelHref={back}
        onSaved={() => goTo(linkTo('sessions', 'notes', session.record.id))}
      />
    </>
  )
}
