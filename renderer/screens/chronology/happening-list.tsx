import type { ReactNode } from 'react'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { continuumOptions, standingOptions } from '../../../shared/case/vocabularies.ts'
import type { Happening } from '../../../shared/chronology/order-events.ts'
import { deriveAgeAt, wordAgeAt } from '../../../shared/dates/age.ts'
import { formatTime, formatVagueDate } from '../../../shared/dates/format-date.ts'
import { precisionOf } from '../../../shared/dates/vague-date.ts'
import { ActionLinks } from '../../components/content/action-link.tsx'
import { Details } from '../../components/content/details.tsx'
import { Timeline } from '../../components/content/timeline.tsx'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { deriveActions, shorten } from '../../forms/records/record-card.tsx'

/** What it takes: what happened, in order, and the name of the list. */
export interface HappeningListProps {
  readonly happenings: readonly Happening[]
  readonly label: string
}

/** What happened, as an ordered list: the date, every source, the ages then, and how it was answered. */
export function HappeningList({ happenings, label }: HappeningListProps): ReactNode {
  const openCase = useOpenCase()
  if (happenings.length === 0) return null
  return <Timeline aria-label={label} items={happenings.map((one) => toItem(openCase, one))} />
}

function toItem(openCase: OpenCase, happening: Happening) {
  const { hideNames } = openCase
  const { when, time, tellings, answers } = happening
  const [main] = tellings
  return {
    id: main?.id ?? '',
    title: hideNames(main?.body.what ?? ''),
    whenText: `${formatVagueDate(when)}${time === undefined ? '' : `, ${formatTime(time)}`}`,
    dateTime: when && precisionOf(when) === 'day' ? when.replace('~', '') : undefined,
    source: hideNames(happening.sources.join('; ')),
    content: (
      <>
        <Facts openCase={openCase} happening={happening} />
        {tellings.length > 1 && (
          <Details summary={`Told ${tellings.length} times`}>
            <ul className="govuk-list app-rows">
              {tellings.map((telling) => (
                <li key={telling.id}>
                  <p className="govuk-body">
                    {formatVagueDate(telling.body.when)}, {hideNames(telling.body.source)}:{' '}
                    {hideNames(telling.body.what)}
                  </p>
                  <Actions openCase={openCase} record={telling} />
                </li>
              ))}
            </ul>
          </Details>
        )}
        {answers.length > 0 && (
          <div className="app-answers">
            <p className="govuk-body">
              <strong>How it was answered</strong>
            </p>
            <ul className="govuk-list app-rows">
              {answers.map((answer) => (
                <Answer key={answer.tellings[0]?.id} openCase={openCase} answer={answer} />
              ))}
            </ul>
          </div>
        )}
        {tellings.length === 1 && main && <Actions openCase={openCase} record={main} />}
      </>
    ),
  }
}

interface AnswerProps {
  readonly openCase: OpenCase
  readonly answer: Happening
}

function Answer({ openCase, answer }: AnswerProps) {
  const [main] = answer.tellings
  return (
    <li>
      <p className="govuk-body">
        {formatVagueDate(answer.when)}, {openCase.hideNames(answer.sources.join('; '))}:{' '}
        {openCase.hideNames(main?.body.what ?? '')}
        {main?.body.response && ` Then: ${openCase.hideNames(main.body.response)}`}
      </p>
      {main && <Actions openCase={openCase} record={main} />}
      {answer.answers.length > 0 && (
        <ul className="govuk-list app-rows">
          {answer.answers.map((next) => (
            <Answer key={next.tellings[0]?.id} openCase={openCase} answer={next} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Actions({
  openCase,
  record,
}: {
  readonly openCase: OpenCase
  readonly record: CaseRecord<'event'>
}) {
  return (
    <ul className="app-actions">
      <ActionLinks
        actions={deriveActions(openCase, record, 'chronology')}
        subject={shorten(openCase.nameOf(record.id), 60)}
        itemClassName="app-actions__item"
      />
    </ul>
  )
}

interface FactsProps {
  readonly openCase: OpenCase
  readonly happening: Happening
}

function Facts({ openCase, happening }: FactsProps) {
  const { hideNames } = openCase
  const bodies = happening.tellings.map(({ body }) => body)
  const standing = standingOptions.find(
    (option) => option.value === happening.tellings[0]?.standing,
  )
  const position = continuumOptions.find((option) =>
    bodies.some((body) => body.position === option.value),
  )
  const lines = [
    standing?.label,
    ...agesAt(openCase, happening),
    position && `Position: ${position.label}`,
    ...bodies.flatMap((body) => (body.importProblem ? [`As it came: ${body.importProblem}`] : [])),
  ].filter((line) => line !== undefined)
  return (
    <>
      <p className="govuk-body-s">{hideNames(lines.join('. '))}</p>
      {bodies.map(
        (body) =>
          body.response && (
            <p className="govuk-body app-lines" key={body.response}>
              <strong>Answered:</strong> {hideNames(body.response)}
            </p>
          ),
      )}
    </>
  )
}

/** Words the ages then of the people named in the event; of the child being assessed where nobody is named. */
function agesAt({ file, nameOf }: OpenCase, happening: Happening): readonly string[] {
  if (happening.when === undefined) return []
  const named = new Set(happening.tellings.flatMap(({ body }) => body.people ?? []))
  return recordsOf(file, 'person').flatMap(({ id, body }) => {
    const isWanted = named.size > 0 ? named.has(id) : body.role === 'child_assessed'
    if (!isWanted || body.born === undefined) return []
    return [`${nameOf(id)} then: ${wordAgeAt(deriveAgeAt(body.born, happening.when))}`]
  })
}
