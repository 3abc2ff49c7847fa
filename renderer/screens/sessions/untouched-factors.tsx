import type { ReactNode } from 'react'
import { findAssessment, findInstrument } from '../../../shared/assessment/find-assessment.ts'
import { listUntouchedFactors } from '../../../shared/assessment/list-untouched-factors.ts'
import { Details } from '../../components/content/details.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'

/** The factors that no session has looked at yet, folded under their number; nothing when there is no instrument. */
export function UntouchedFactors(): ReactNode {
  const { file, policies } = useOpenCase()
  const assessment = findAssessment(file)
  const instrument = assessment && findInstrument(policies, assessment)
  if (!instrument) return null
  const untouched = listUntouchedFactors(file, instrument)
  if (untouched.length === 0)
    return <p className="govuk-body">Every factor has been looked at in a session.</p>
  return (
    <Details summary={`Factors that no session has looked at yet: ${untouched.length}`}>
      <ul className="govuk-list app-columns-list">
        {untouched.map(({ factor, planned }) => (
          <li key={factor.code}>
            {factor.code} {factor.name} {planned && <Tag colour="yellow">Planned</Tag>}
          </li>
        ))}
      </ul>
    </Details>
  )
}
