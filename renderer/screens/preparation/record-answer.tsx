import type { ReactNode } from 'react'
import { findRecord } from '../../../shared/case/nouns.ts'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { NoLongerHere } from '../../forms/no-longer-here.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'

/** What it takes: the id of the request that was answered, and how to go back. */
export interface RecordAnswerProps {
  readonly requestId: string | undefined
  readonly goTo: (href: string) => void
}

/** Records what came of one request; nothing else about it is asked again. */
export function RecordAnswer({ requestId, goTo }: RecordAnswerProps): ReactNode {
  const { file, linkTo } = useOpenCase()
  const request = findRecord(file, requestId)
  const back = linkTo('preparation')
  if (request?.noun !== 'information_request') return <NoLongerHere what="request" back={back} />
  return (
    <>
      <BackLink href={back} />
      <h1 className="govuk-heading-l">
        The answer of <WithNames words={request.body.toWords} />
      </h1>
      <InsetText>
        Asked for: <WithNames words={request.body.what} />
      </InsetText>
      <RecordForm
        noun="information_request"
        record={request}
        only={{ state: '', answeredOn: '', answer: '' }}
        cancelHref={back}
        onSaved={() => goTo(back)}
      />
    </>
  )
}
