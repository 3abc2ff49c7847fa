import type { ReactNode } from 'react'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordCard } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** What each person said, in their words; and who has not been asked yet. */
export function VoiceScreen(): ReactNode {
  const { file, nameOf } = useOpenCase()
  const statements = recordsOf(file, 'statement')
  const speakers = [...new Set(statements.map(({ body }) => body.person))]
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
      {speakers.map((id) => (
        <section key={id} aria-label={nameOf(id)}>
          <h2 className="govuk-heading-m">{nameOf(id)}</h2>
          {statements
            .filter(({ body }) => body.person === id)
            .toSorted((a, b) => (a.body.on < b.body.on ? -1 : 1))
            .map((statement) => (
              <RecordCard
                key={statement.id}
                record={statement}
                room="voice"
                title={titleOf(statement)}
                without={['person', 'on', 'outcome']}
                extra={isStillToAsk(statement, statements) ? [stillToAsk] : []}
              />
            ))}
          <AddLink noun="statement" room="voice" presets={{ person: id }}>
            Add what {nameOf(id)} said
          </AddLink>
        </section>
      ))}
      {notHeard.length > 0 && (
        <section aria-labelledby="not-heard">
          <h2 className="govuk-heading-m" id="not-heard">
            Nothing recorded yet
          </h2>
          <p className="govuk-body">
            Somebody who has not been asked stays here until it is recorded what they said, or why
            they were not asked.
          </p>
          <ul className="govuk-list app-rows">
            {notHeard.map((person) => (
              <li key={person.id}>
                {nameOf(person.id)}{' '}
                <AddLink noun="statement" room="voice" presets={{ person: person.id }}>
                  Record<span className="govuk-visually-hidden"> for {nameOf(person.id)}</span>
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
  said: 'Said',
  declined: 'Chose not to answer',
  not_asked: 'Not asked',
  not_present: 'Was not there',
}

function titleOf({ body }: CaseRecord<'statement'>): string {
  return `${outcomes[body.outcome]}, ${formatDate(body.on)}`
}

const stillToAsk = { name: 'To do', value: <Tag colour="orange">Still to be asked</Tag> }

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
