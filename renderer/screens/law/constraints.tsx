import type { ReactNode } from 'react'
import { type ConstraintState, listConstraints } from '../../../shared/law/constraints.ts'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordCard } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

const states: { readonly [S in ConstraintState]: { words: string; colour: TagColour } } = {
  open: { words: 'Open', colour: 'orange' },
  date_passed: { words: 'Date passed, not lifted', colour: 'red' },
  lifted: { words: 'Lifted', colour: 'grey' },
}

/** Every constraint with where it stands; those that hold come first and can be lifted. */
export function Constraints(): ReactNode {
  const { file, today, linkTo, hideNames } = useOpenCase()
  const constraints = listConstraints(file, today)
  return (
    <section aria-labelledby="constraints">
      <h2 className="govuk-heading-m" id="constraints">
        What must not be done
      </h2>
      <p className="govuk-body">
        An open constraint stands on every screen of this case and on the paper, until somebody
        lifts it.
      </p>
      {constraints.length === 0 && (
        <p className="govuk-body app-empty">
          Nobody has asked for anything not to be done, as far as recorded.
        </p>
      )}
      {constraints.map(({ record, state, holds, words }) => (
        <div key={record.id}>
          <RecordCard
            record={record}
            room="law"
            without={['mustNot', 'askedByWords', 'from', 'untilOn', 'untilWords']}
            extra={[
              {
                name: 'Now',
                value: <Tag colour={states[state].colour}>{states[state].words}</Tag>,
              },
              { name: 'Asked', value: <WithNames words={words} /> },
            ]}
          />
          {holds && (
            <p className="govuk-body">
              <a className="govuk-link" href={linkTo('law', 'lift', record.id)}>
                Lift this constraint
                <span className="govuk-visually-hidden">: {hideNames(record.body.mustNot)}</span>
              </a>
            </p>
          )}
        </div>
      ))}
      <AddLink noun="constraint" room="law">
        Add a constraint
      </AddLink>
    </section>
  )
}
