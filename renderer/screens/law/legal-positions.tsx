import type { ReactNode } from 'react'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { findLegalPosition } from '../../../shared/law/legal-position.ts'
import { Details } from '../../components/content/details.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name } from '../../forms/records/names.tsx'
import { RecordCard } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** Where the law stands today for each child entered, with what applied before and what applies later set apart. */
export function LegalPositions(): ReactNode {
  const { file } = useOpenCase()
  const people = [...new Set(recordsOf(file, 'legal_position').map(({ body }) => body.person))]
  return (
    <section aria-labelledby="positions">
      <h2 className="govuk-heading-m" id="positions">
        Legal position
      </h2>
      <p className="govuk-body">
        No offence and no allegation is needed for a child to be assessed. The latest entry that
        applies by today is the position.
      </p>
      {people.length === 0 && (
        <p className="govuk-body app-empty">
          Nothing has been entered. Add the position, even when it is that the police are not
          involved.
        </p>
      )}
      {people.map((person) => (
        <PositionOf key={person} person={person} isOnly={people.length === 1} />
      ))}
      <AddLink noun="legal_position" room="law">
        Add a legal position
      </AddLink>
    </section>
  )
}

interface PositionOfProps {
  readonly person: CaseRecord<'legal_position'>['body']['person']
  /** One child's position needs no heading with a name over it. */
  readonly isOnly: boolean
}

function PositionOf({ person, isOnly }: PositionOfProps) {
  const { file, today, nameOf } = useOpenCase()
  const { current, earlier, later } = findLegalPosition(file, person, today)
  const card = (record: CaseRecord<'legal_position'>, title?: string) => (
    <RecordCard
      key={record.id}
      record={record}
      room="law"
      title={title}
      headingLevel={4}
      // The headings say both.
      without={['person', 'status']}
    />
  )
  return (
    <>
      <h3 className={isOnly ? 'govuk-heading-s' : 'govuk-heading-m'}>
        <Name id={person} />, today
      </h3>
      {current ? (
        card(current)
      ) : (
        <p className="govuk-body app-empty">Nothing that was entered applies yet.</p>
      )}
      {later.map((record) =>
        card(record, `From ${formatDate(record.body.on)}, not yet: ${nameOf(record.id)}`),
      )}
      {earlier.length > 0 && (
        <Details summary={`Before that: ${earlier.length}`}>
          {earlier.map((record) => card(record))}
        </Details>
      )}
    </>
  )
}
