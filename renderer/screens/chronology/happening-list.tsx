import type { ReactNode } from 'react'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { continuumOptions, standingOptions } from '../../../shared/case/vocabularies.ts'
import type { Happening } from '../../../shared/chronology/order-events.ts'
import { deriveAgeAt, wordAgeAt } from '../../../shared/dates/age.ts'
import { formatTime, formatVagueDate } from '../../../shared/dates/format-date.ts'
import { precisionOf } from '../../../shared/dates/vague-date.ts'
import { adultFromYears } from '../../../shared/people/children-of.ts'
import { ActionLinks } from '../../components/content/action-link.tsx'
import { Details } from '../../components/content/details.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { Timeline } from '../../components/content/timeline.tsx'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { deriveActions, shorten } from '../../forms/records/record-card.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'

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
        {tellings.map(
          ({ id, body }) =>
            body.response && (
              <p className="govuk-body app-lines app-happening__answered" key={id}>
                <strong>Answered:</strong> {hideNames(body.response)}
              </p>
            ),
        )}
        <div className="app-happening__foot">
          <Facts openCase={openCase} happening={happening} />
          {tellings.length === 1 && main && <Actions openCase={openCase} record={main} />}
        </div>
        {tellings.length > 1 && <Tellings openCase={openCase} tellings={tellings} />}
        {answers.length > 0 && (
          <div className="app-answers">
            <p className="govuk-body-s app-happening__answered">
              <strong>How it was answered</strong>
            </p>
            <ul className="govuk-list">
              {answers.map((answer) => (
                <Answer key={answer.tellings[0]?.id} openCase={openCase} answer={answer} />
              ))}
            </ul>
          </div>
        )}
      </>
    ),
  }
}

interface TellingsProps {
  readonly openCase: OpenCase
  readonly tellings: Happening['tellings']
}

/** Every account of one happening, folded: each can be changed by itself. */
function Tellings({ openCase, tellings }: TellingsProps) {
  const { hideNames } = openCase
  return (
    <Details className="app-record__more" summary={`Told ${tellings.length} times`}>
      <RecordLines>
        {tellings.map((telling) => (
          <RecordLine
            key={telling.id}
            record={telling}
            room="chronology"
            about={shorten(openCase.nameOf(telling.id), 60)}
          >
            {hideNames(telling.body.what)}
            <span className="app-record__aside">
              {formatVagueDate(telling.body.when)}, {hideNames(telling.body.source)}
            </span>
          </RecordLine>
        ))}
      </RecordLines>
    </Details>
  )
}

interface AnswerProps {
  readonly openCase: OpenCase
  readonly answer: Happening
}

function Answer({ openCase, answer }: AnswerProps) {
  const [main] = answer.tellings
  return (
    <li>
      <div className="app-happening__foot">
        <p className="govuk-body app-happening__answered">
          {formatVagueDate(answer.when)}, {openCase.hideNames(answer.sources.join('; '))}:{' '}
          {openCase.hideNames(main?.body.what ?? '')}
          {main?.body.response && `. Then: ${openCase.hideNames(main.body.response)}`}
        </p>
        {main && <Actions openCase={openCase} record={main} />}
      </div>
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

/** How far it is shown to be so, the ages of the children then, where it is placed, and what was odd in the import. */
function Facts({ openCase, happening }: FactsProps) {
  const [main] = happening.tellings
  const bodies = happening.tellings.map(({ body }) => body)
  const standing = standingOptions.find((option) => option.value === main?.standing)
  const position = continuumOptions.find((option) =>
    bodies.some((body) => body.position === option.value),
  )
  const { ofChildren, ofAdults } = listAges(openCase, happening)
  const lines = [
    ...ofChildren,
    position && `Position: ${position.label}`,
    ...bodies.flatMap((body) => (body.importProblem ? [`As it came: ${body.importProblem}`] : [])),
  ].filter((line) => line !== undefined)
  return (
    <div className="app-happening__facts">
      <p className="govuk-body-s">
        {/* What is established needs no mark; everything else says so before anything is made of it. */}
        {standing && standing.value !== 'established' && (
          <Tag colour={standing.value === 'alleged' ? 'orange' : 'grey'}>{standing.label}</Tag>
        )}{' '}
        {standing?.value === 'established' && `${standing.label}. `}
        <WithNames words={lines.join('. ')} />
      </p>
      {ofAdults.length > 0 && (
        <Details className="app-record__more" summary="Ages then of the adults named">
          <p className="govuk-body-s">
            <WithNames words={ofAdults.join('. ')} />
          </p>
        </Details>
      )}
    </div>
  )
}

/** Words the ages then of the people named in the event; of the child being assessed where nobody is named. */
function listAges({ file, nameOf }: OpenCase, happening: Happening) {
  const { when } = happening
  if (when === undefined) return { ofChildren: [], ofAdults: [] }
  const named = new Set(happening.tellings.flatMap(({ body }) => body.people ?? []))
  const ages = recordsOf(file, 'person').flatMap(({ id, body }) => {
    const isWanted = named.size > 0 ? named.has(id) : body.role === 'child_assessed'
    if (!isWanted || body.born === undefined) return []
    const age = deriveAgeAt(body.born, when)
    const isAdult = age.kind === 'known' && age.youngest.years >= adultFromYears
    return [{ isAdult, words: `${nameOf(id)} then: ${wordAgeAt(age)}` }]
  })
  const wordsOf = (isAdult: boolean) =>
    ages.filter((age) => age.isAdult === isAdult).map(({ words }) => words)
  return { ofChildren: wordsOf(false), ofAdults: wordsOf(true) }
}
