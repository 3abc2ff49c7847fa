import type { ReactNode } from 'react'
import { findRecord } from '../../../shared/case/nouns.ts'
import { listConstraintNotes } from '../../../shared/law/constraints.ts'
import { Alert } from '../../components/messages/alert.tsx'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { roomOfNoun } from '../../forms/records/room-of-noun.ts'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { Constraints } from './constraints.tsx'
import { LegalPositions } from './legal-positions.tsx'

/** Where the law stands, and what must not be done until somebody lifts it. */
export function LawScreen({ parts, goTo }: ScreenProps): ReactNode {
  if (parts[0] === 'lift') return <LiftConstraint id={parts[1]} goTo={goTo} />
  return (
    <>
      <h1 className="govuk-heading-l">Law and constraints</h1>
      <SectionToDo section="law" />
      <Constraints />
      <RecordedAgainst />
      <LegalPositions />
    </>
  )
}

/** What was recorded although a constraint said that it was not to be done: shown, never hidden. */
function RecordedAgainst() {
  const { file, linkTo, nameOf } = useOpenCase()
  return listConstraintNotes(file).map((note) => (
    <Alert
      key={`${note.constraint.id} ${note.on} ${note.personId ?? ''}`}
      variant="warning"
      title="Recorded against a constraint"
    >
      <p>
        <WithNames words={note.words} />
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {note.records.map((record) => (
          <li key={record.id}>
            <a
              className="govuk-link"
              href={linkTo(roomOfNoun[record.noun], record.noun, record.id)}
            >
              <WithNames words={nameOf(record.id)} />
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  ))
}

interface LiftConstraintProps {
  readonly id: string | undefined
  readonly goTo: (href: string) => void
}

function LiftConstraint({ id, goTo }: LiftConstraintProps) {
  const { file, linkTo } = useOpenCase()
  const record = findRecord(file, id)
  const back = linkTo('law')
  if (record?.noun !== 'constraint')
    return <h1 className="govuk-heading-l">This constraint is no longer in the case</h1>
  return (
    <>
      <BackLink href={back} />
      <h1 className="govuk-heading-l">Lift this constraint</h1>
      <p className="govuk-body-l">
        <WithNames words={record.body.mustNot} />
      </p>
      <RecordForm
        noun="constraint"
        record={record}
        only={{
          liftedOn: 'Enter the date on which it was lifted',
          liftedBy: 'Enter who lifted it',
        }}
        saveLabel="Lift it"
        cancelHref={back}
        onSaved={() => goTo(back)}
      />
    </>
  )
}
