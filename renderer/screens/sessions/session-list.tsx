import type { ReactNode } from 'react'
import { type Body, findRecord, nouns } from '../../../shared/case/nouns.ts'
import { countOf } from '../../../shared/dates/count-of.ts'
import { formatTime } from '../../../shared/dates/format-date.ts'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { Lines } from '../../forms/records/record-card.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { wordValue } from '../../forms/records/word-value.ts'
import { upperFirst } from '../../forms/upper-first.ts'
import { listKept } from './list-kept.ts'
import { type NumberedSession, numberSessions, wordSession } from './number-sessions.ts'

const outcomes = nouns.session.fields.outcome.options
type Outcome = (typeof outcomes)[number]['value']
const colours: { readonly [O in Outcome]: TagColour } = {
  planned: 'yellow',
  attended: 'green',
  part: 'teal',
  cancelled: 'grey',
  not_attended: 'grey',
}

/** Every session in the order of its day, with what came of it and what is still to do with it. */
export function SessionList(): ReactNode {
  const { file } = useOpenCase()
  return (
    <RecordLines label="Sessions">
      {numberSessions(file).map((session) => (
        <Session key={session.record.id} {...session} />
      ))}
    </RecordLines>
  )
}

function Session(session: NumberedSession) {
  const openCase = useOpenCase()
  const { nameOf, linkTo, today } = openCase
  const { record } = session
  const { body } = record
  const about = wordSession(session)
  const hasPassed = body.outcome === 'planned' && body.on < today
  const tookPlace = body.outcome === 'attended' || body.outcome === 'part'
  const how = [
    body.method && wordValue(nouns.session.fields.method, body.method, openCase),
    body.place,
    body.lead && `led by ${nameLeads(openCase, body)}`,
  ].filter((words) => words !== undefined && words !== '')
  return (
    <RecordLine
      record={record}
      room="sessions"
      about={about}
      without={[
        'with',
        'on',
        'at',
        'purpose',
        'method',
        'place',
        'lead',
        'coLead',
        'outcome',
        'why',
        // What was noted has a page of its own.
        ...(tookPlace ? ['words', 'observation', 'opinion'] : []),
      ]}
    >
      <strong>{about}</strong>
      {body.at && `, ${formatTime(body.at)}`}, with{' '}
      <WithNames words={body.with.map(nameOf).join(' and ')} />{' '}
      <Tag colour={hasPassed ? 'orange' : colours[body.outcome]}>
        {hasPassed
          ? 'Planned, and its day has passed'
          : outcomes.find(({ value }) => value === body.outcome)?.label}
      </Tag>
      <span className="app-said">
        <Lines words={body.purpose} />
      </span>
      {body.why && !tookPlace && (
        <span className="app-said">
          Why: <Lines words={body.why} />
        </span>
      )}
      {how.length > 0 && (
        <span className="app-record__aside">
          <WithNames words={upperFirst(how.join('; '))} />
        </span>
      )}
      {tookPlace ? (
        <Noted session={session} />
      ) : (
        body.outcome === 'planned' && (
          <a className="govuk-link" href={linkTo('sessions', 'after', record.id)}>
            Record what came of it
            <span className="govuk-visually-hidden"> ({about})</span>
          </a>
        )
      )}
    </RecordLine>
  )
}

/** Names who leads without their role, which the case says elsewhere. */
function nameLeads({ file, hideNames }: OpenCase, { lead, coLead }: Body<'session'>): string {
  const names = [lead, coLead].flatMap((id) => {
    const record = findRecord(file, id)
    return record?.noun === 'professional' ? [hideNames(record.body.name)] : []
  })
  return names.join(' and ')
}

/** The way to what was noted, with how much of it was kept. */
function Noted({ session }: { readonly session: NumberedSession }) {
  const { file, linkTo } = useOpenCase()
  const { evidence, statements } = listKept(file, session)
  const kept = [
    evidence.length > 0 && countOf(evidence.length, 'piece of evidence', 'pieces of evidence'),
    statements.length > 0 && `${statements.length} kept as somebody's words`,
  ].filter((words) => words !== false)
  return (
    <>
      <a className="govuk-link" href={linkTo('sessions', 'notes', session.record.id)}>
        Words, what was seen, and evidence
        <span className="govuk-visually-hidden"> ({wordSession(session)})</span>
      </a>
      <span className="app-record__aside">
        {kept.length > 0 ? `Kept from it: ${kept.join(', ')}` : 'Nothing has been kept from it yet'}
      </span>
    </>
  )
}
