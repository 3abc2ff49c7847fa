import type { ReactNode } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { compareText } from '../../../shared/dates/compare-dates.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Tag } from '../../components/content/tag.tsx'
import { takePage } from '../../components/navigation/derive-page.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ListPages, ListPart, useListPage } from '../../forms/records/list-pages.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { shorten } from '../../forms/records/record-card.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { wordValue } from '../../forms/records/word-value.ts'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { upperFirst } from '../../forms/upper-first.ts'

const list = { room: 'voice', noun: 'statement' } as const

/** What each person said, in their words; and who has not been asked yet. */
export function VoiceScreen({ parts }: ScreenProps): ReactNode {
  const { file, nameOf } = useOpenCase()
  const statements = recordsOf(file, 'statement')
  const speakers = [...new Set<string>(statements.map(({ body }) => body.person))]
  const inOrder = statements.toSorted(
    (a, b) =>
      speakers.indexOf(a.body.person) - speakers.indexOf(b.body.person) ||
      compareText(a.body.on, b.body.on),
  )
  const page = useListPage(list, parts, inOrder.length)
  const shown = Map.groupBy(takePage(inOrder, page), ({ body }) => body.person)
  const notHeard = recordsOf(file, 'person').filter(
    ({ id, body }) =>
      !speakers.includes(id) && body.lifeStatus === 'living' && body.role !== 'child_harmed',
  )
  return (
    <>
      <h1 className="govuk-heading-l">What people said</h1>
      <SectionToDo section="voice" />
      {statements.length === 0 && (
        <p className="govuk-body app-empty">
          Nothing has been entered. Add what somebody said, or that they have not been asked.
        </p>
      )}
      <ListPart {...list} page={page} />
      {[...shown].map(([id, theirs]) => (
        <section key={id} aria-label={nameOf(id)}>
          <h2 className="govuk-heading-m">
            <Name id={id} />
          </h2>
          <RecordLines label={`What is recorded of ${nameOf(id)}`}>
            {theirs.map((statement) => (
              <Statement
                key={statement.id}
                record={statement}
                isToAsk={isStillToAsk(statement, statements)}
              />
            ))}
          </RecordLines>
          <AddLink noun="statement" room="voice" presets={{ person: id }} isSmall>
            Add what <Name id={id} /> said
          </AddLink>
        </section>
      ))}
      <ListPages {...list} page={page} />
      {notHeard.length > 0 && (
        <section aria-labelledby="not-heard">
          <h2 className="govuk-heading-m" id="not-heard">
            Nothing recorded yet
          </h2>
          <p className="govuk-body">
            Somebody who has not been asked stays here until it is recorded what they said, or why
            they were not asked.
          </p>
          <ul className="govuk-list app-not-heard">
            {notHeard.map((person) => (
              <li key={person.id}>
                <Name id={person.id} />{' '}
                <AddLink noun="statement" room="voice" presets={{ person: person.id }} isSmall>
                  Record
                  <span className="govuk-visually-hidden">
                    {' '}
                    for <Name id={person.id} />
                  </span>
                </AddLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AddLink noun="statement" room="voice">
        Add what somebody else said
      </AddLink>
    </>
  )
}

const outcomes = {
  said: 'said',
  declined: 'chose not to answer',
  not_asked: 'not asked',
  not_present: 'was not there',
}

/** How much of somebody's words stands in the list; more is unfolded. */
const mostChars = 600

interface StatementProps {
  readonly record: CaseRecord<'statement'>
  readonly isToAsk: boolean
}

/** What somebody said on one day: the words first, then how it came about. */
function Statement({ record, isToAsk }: StatementProps) {
  const openCase = useOpenCase()
  const { hideNames } = openCase
  const { body } = record
  const { fields } = nouns.statement
  const said = body.words ?? ''
  const how = [
    body.method && wordValue(fields.method, body.method, openCase).toLowerCase(),
    body.prompted && wordValue(fields.prompted, body.prompted, openCase).toLowerCase(),
    body.heardBy && `heard by ${openCase.nameOf(body.heardBy)}`,
    hideNames(body.source),
  ].filter((part) => part !== undefined)
  const shownInFull = said.length <= mostChars ? ['words'] : []
  return (
    <RecordLine
      record={record}
      room="voice"
      about={`${openCase.nameOf(body.person)}, ${formatDate(body.on)}`}
      without={[
        'person',
        'on',
        'outcome',
        'reason',
        'method',
        'prompted',
        'heardBy',
        'source',
        ...shownInFull,
      ]}
    >
      <strong>
        {formatDate(body.on)}: {outcomes[body.outcome]}
      </strong>{' '}
      {isToAsk && <Tag colour="orange">Still to be asked</Tag>}
      {said !== '' && (
        <q className="app-lines app-said">
          {hideNames(said.length > mostChars ? shorten(said, mostChars) : said)}
        </q>
      )}
      {said === '' && body.observation && (
        <span className="app-said">Seen: {hideNames(shorten(body.observation, mostChars))}</span>
      )}
      {body.reason && <span className="app-said">{hideNames(body.reason)}</span>}
      <span className="app-record__aside">
        <WithNames words={upperFirst(how.join(', '))} />
      </span>
    </RecordLine>
  )
}

/** Tells whether "not asked" is the last that is recorded of somebody: whoever was heard since is not to be asked for it. */
function isStillToAsk(
  { body }: CaseRecord<'statement'>,
  statements: readonly CaseRecord<'statement'>[],
): boolean {
  if (body.outcome !== 'not_asked') return false
  return !statements.some(
    (other) =>
      other.body.person === body.person &&
      other.body.outcome !== 'not_asked' &&
      other.body.on >= body.on,
  )
}
