import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { listChildren } from '../../../shared/people/children-of.ts'
import { wordPerson } from '../../../shared/people/person-words.ts'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordCard } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** What the meeting is asked to decide, for each child by themselves; "none" is a decision and needs a reason. */
export function DecisionsByChild(): ReactNode {
  const { file, today, hideNames, nameOf } = useOpenCase()
  const decisions = recordsOf(file, 'decision_asked')
  const children = listChildren(file, today)
  return (
    <section aria-labelledby="decisions">
      <h2 className="govuk-heading-m" id="decisions">
        Decisions asked for, child by child
      </h2>
      {children.length === 0 && (
        <p className="govuk-body app-empty">
          No child has been entered yet. Add the children under People and homes.
        </p>
      )}
      {children.map(({ person }) => {
        const asked = decisions.filter(({ body }) => body.child === person.id)
        return (
          <div key={person.id}>
            <h3 className="govuk-heading-s">{hideNames(wordPerson(person, today))}</h3>
            {asked.length === 0 && (
              <p className="govuk-body">
                <Tag colour="orange">None entered</Tag>
              </p>
            )}
            {asked.map((decision) => (
              <RecordCard
                key={decision.id}
                record={decision}
                room="decide"
                headingLevel={4}
                title={`Decision for ${nameOf(person.id)}`}
                without={['child']}
              />
            ))}
            <AddLink noun="decision_asked" room="decide" presets={presetsFor(person)}>
              Add a decision<span className="govuk-visually-hidden"> for {nameOf(person.id)}</span>
            </AddLink>
          </div>
        )
      })}
    </section>
  )
}

/** What is asked for a child kept apart is kept apart with them. */
function presetsFor(person: { readonly id: string; readonly compartment: string }) {
  return {
    child: person.id,
    ...(person.compartment !== 'general' && { compartment: person.compartment }),
  }
}
