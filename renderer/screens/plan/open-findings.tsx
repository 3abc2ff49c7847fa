import type { ReactNode } from 'react'
import type { CoveredFinding } from '../../../shared/plan/derive-coverage.ts'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { roomOfNoun } from '../../forms/records/room-of-noun.ts'

/** What it takes: the findings that nothing answers yet. */
export interface OpenFindingsProps {
  readonly findings: readonly CoveredFinding[]
}

/** Findings that no goal and no rule answers yet, the urgent ones first; one press starts a goal from any of them. */
export function OpenFindings({ findings }: OpenFindingsProps): ReactNode {
  const { linkTo } = useOpenCase()
  const urgentFirst = findings.toSorted((a, b) => Number(b.urgent) - Number(a.urgent))
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="open-findings" className="app-panel">
      <h2 className="govuk-heading-m" id="open-findings">
        Findings with no goal: {findings.length}
      </h2>
      <ul className="app-records">
        {urgentFirst.map(({ record, words, urgent }) => (
          <li key={record.id} className="app-record">
            <div className="app-record__words">
              {urgent && <Tag colour="red">Act first</Tag>} <WithNames words={words} />
            </div>
            <ul className="app-actions">
              <li>
                <a className="govuk-link" href={linkTo('plan', 'start', record.id)}>
                  Start a goal<span className="govuk-visually-hidden"> from {words}</span>
                </a>
              </li>
              <li>
                <AddLink noun="safety_rule" room="plan" presets={{ from: record.id }} isSmall>
                  Add a safety rule<span className="govuk-visually-hidden"> for {words}</span>
                </AddLink>
              </li>
              {!urgent && (
                <li>
                  <a
                    className="govuk-link"
                    href={linkTo(roomOfNoun[record.noun], record.noun, record.id)}
                  >
                    Say why none is needed
                    <span className="govuk-visually-hidden"> for {words}</span>
                  </a>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
