import type { ReactNode } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { compareText } from '../../../shared/dates/compare-dates.ts'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { changeRecord } from '../../forms/records/change-record.ts'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { deriveRequest } from './derive-request.ts'

const states = nouns.information_request.fields.state.options
const colours: { readonly [V in (typeof states)[number]['value']]: TagColour } = {
  asked: 'yellow',
  chased: 'yellow',
  answered: 'green',
  answered_in_part: 'teal',
  refused: 'grey',
}

/** What was asked of others: what is waited for first, the oldest first, with one press to note that it was chased. */
export function InformationRequests(): ReactNode {
  const { file, today } = useOpenCase()
  const requests = recordsOf(file, 'information_request')
    .map((record) => ({ record, ...deriveRequest(record, today) }))
    .toSorted(
      (a, b) =>
        Number(b.isWaiting) - Number(a.isWaiting) ||
        compareText(a.record.body.askedOn, b.record.body.askedOn),
    )
  const waiting = requests.filter(({ isWaiting }) => isWaiting).length
  return (
    <section aria-labelledby="requests">
      <h2 className="govuk-heading-m" id="requests">
        Information asked for{waiting > 0 && `: ${waiting} not answered`}
      </h2>
      <p className="govuk-body">What was asked of whom and why, and what came of it.</p>
      {requests.length === 0 && (
        <p className="govuk-body app-empty">
          Nothing has been asked for. Schools, health and others often hold what the sessions need.
        </p>
      )}
      <RecordLines>
        {requests.map((request) => (
          <Request key={request.record.id} {...request} />
        ))}
      </RecordLines>
      <AddLink noun="information_request" room="preparation">
        Add a request
      </AddLink>
    </section>
  )
}

interface RequestProps {
  readonly record: CaseRecord<'information_request'>
  readonly isWaiting: boolean
  readonly isLate: boolean
  readonly words: string
}

function Request({ record, isWaiting, isLate, words }: RequestProps) {
  const { linkTo, save, notify, today, hideNames } = useOpenCase()
  const { body } = record
  const who = hideNames(body.toWords)
  const chase = async () => {
    const change = changeRecord(record, { state: 'chased', chasedOn: today })
    const reply = await save([change], undefined, `Chased today: ${who}.`)
    if (!reply.ok) notify({ words: `Not saved. ${reply.error.message}` })
  }
  return (
    <RecordLine
      record={record}
      room="preparation"
      about={who}
      without={['toWords', 'what', 'askedOn', 'dueOn', 'state', 'chasedOn', 'answeredOn']}
    >
      <strong>
        <WithNames words={body.toWords} />
      </strong>
      : <WithNames words={body.what} />{' '}
      <Tag colour={isLate ? 'orange' : colours[body.state]}>
        {isLate ? 'Late' : states.find(({ value }) => value === body.state)?.label}
      </Tag>
      <span className="app-record__aside">{words}</span>
      {isWaiting && (
        <span className="app-links">
          <button type="button" className="app-link-button" onClick={() => void chase()}>
            Chased today<span className="govuk-visually-hidden"> ({who})</span>
          </button>
          <a className="govuk-link" href={linkTo('preparation', 'answer', record.id)}>
            Record the answer<span className="govuk-visually-hidden"> ({who})</span>
          </a>
        </span>
      )}
    </RecordLine>
  )
}
