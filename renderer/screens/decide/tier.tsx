import type { ReactNode } from 'react'
import { deriveTierHistory } from '../../../shared/governance/tier-history.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordCard } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** The tier today, the way to a new decision, and every decision before it. */
export function Tier(): ReactNode {
  const { file, policies } = useOpenCase()
  const history = deriveTierHistory(file, policies)
  const current = history.at(-1)
  return (
    <section aria-labelledby="tier">
      <h2 className="govuk-heading-m" id="tier">
        Tier
      </h2>
      {current === undefined ? (
        <p className="govuk-body app-empty">
          No tier has been decided. Add the decision with its reasons, and what else was considered.
        </p>
      ) : (
        <p className="govuk-body">
          Now: <strong>{current.label}</strong>. A new decision makes a step up or down; this one
          stays as history.
        </p>
      )}
      {history.toReversed().map(({ record, words }) => (
        <RecordCard
          key={record.id}
          record={record}
          room="decide"
          title={words}
          without={['tier', 'on']}
        />
      ))}
      <AddLink noun="tier_decision" room="decide">
        {current === undefined ? 'Decide the tier' : 'Step up, step down or confirm'}
      </AddLink>
    </section>
  )
}
