import type { ReactNode } from 'react'
import { checkFinalPlan } from '../../../shared/plan/check-final-plan.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { ProblemList } from './plan-stage.tsx'

/** What it takes: how to go on when the plan is final. */
export interface FinalPlanProps {
  readonly goTo: (href: string) => void
}

/** Makes the plan final, or says why it cannot be yet. */
export function FinalPlan({ goTo }: FinalPlanProps): ReactNode {
  const { file, policies, today, linkTo } = useOpenCase()
  const back = linkTo('plan')
  const problems = checkFinalPlan(file, policies, today)
  return (
    <>
      <BackLink href={back} />
      {problems.length > 0 ? (
        <>
          <h1 className="govuk-heading-l">The plan cannot be final yet</h1>
          <p className="govuk-body">
            An interim plan may leave these open; a final one may not. Put them right in the plan,
            then come back.
          </p>
          <ProblemList problems={problems} />
          <a className="govuk-link" href={back}>
            Go to the plan
          </a>
        </>
      ) : (
        <>
          <h1 className="govuk-heading-l">Make the plan final</h1>
          <RecordForm
            noun="plan"
            presets={{ stage: 'final', on: today }}
            cancelHref={back}
            onSaved={() => goTo(back)}
          />
        </>
      )}
    </>
  )
}
