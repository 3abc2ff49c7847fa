import type { ReactNode } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { listChildren } from '../../../shared/people/children-of.ts'
import { wordPerson } from '../../../shared/people/person-words.ts'
import { Table, type TableCell } from '../../components/content/table.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { wordValue } from '../../forms/records/word-value.ts'

/** What the meeting is asked to decide, a row for each child as on the paper; "none" is a decision and needs a reason. */
export function DecisionsByChild(): ReactNode {
  const openCase = useOpenCase()
  const { file, today } = openCase
  const decisions = recordsOf(file, 'decision_asked')
  const children = listChildren(file, today)
  return (
    <section aria-labelledby="decisions">
      <h2 className="govuk-heading-m" id="decisions">
        Decisions asked for, child by child
      </h2>
      {children.length === 0 ? (
        <p className="govuk-body app-empty">
          No child has been entered yet. Add the children under People and homes.
        </p>
      ) : (
        <ScrollArea label="Decisions asked for, child by child">
          <Table
            className="app-table"
            firstCellIsHeader
            head={['Child', 'Decision asked for', 'Reason', 'Change']}
            rows={children.flatMap(({ person }) =>
              buildRows(
                openCase,
                person,
                decisions.filter(({ body }) => body.child === person.id),
              ),
            )}
          />
        </ScrollArea>
      )}
    </section>
  )
}

function buildRows(
  openCase: OpenCase,
  child: CaseRecord<'person'>,
  asked: readonly CaseRecord<'decision_asked'>[],
): readonly (readonly TableCell[])[] {
  const { today, nameOf } = openCase
  const name = { content: <WithNames words={wordPerson(child, today)} /> }
  const add = <AddDecision child={child} />
  if (asked.length === 0)
    return [[name, { content: <Tag colour="orange">None entered</Tag> }, '', { content: add }]]
  return asked.map((decision, place) => [
    name,
    wordValue(nouns.decision_asked.fields.decision, decision.body.decision, openCase),
    { content: <WithNames words={decision.body.reason} /> },
    {
      content: (
        <>
          <ActionRow
            about={`decision for ${nameOf(child.id)}`}
            actions={deriveActions(openCase, decision, 'decide')}
          />
          {place === asked.length - 1 && add}
        </>
      ),
    },
  ])
}

function AddDecision({ child }: { readonly child: CaseRecord<'person'> }) {
  // What is asked for a child kept apart is kept apart with them.
  const apart: Record<string, string> =
    child.compartment === 'general' ? {} : { compartment: child.compartment }
  return (
    <AddLink noun="decision_asked" room="decide" presets={{ child: child.id, ...apart }} isSmall>
      Add a decision
      <span className="govuk-visually-hidden">
        {' '}
        for <Name id={child.id} />
      </span>
    </AddLink>
  )
}
