import type { ReactNode } from 'react'
import type { Problem } from '../../../shared/case/check-record.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { checkFinalPlan } from '../../../shared/plan/check-final-plan.ts'
import { findPlan } from '../../../shared/plan/live-plan.ts'
import { Details } from '../../components/content/details.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink, LinkButton } from '../../forms/records/record-section.tsx'

/** Where the plan stands, interim or final; and what stands against making it final, before anybody tries. */
export function PlanStage(): ReactNode {
  const { file, policies, today, linkTo, nameOf } = useOpenCase()
  const plan = findPlan(file)
  const against = checkFinalPlan(file, policies, today)
  return (
    <section aria-labelledby="stage">
      <h2 className="govuk-heading-m" id="stage">
        Where the plan stands
      </h2>
      {plan ? (
        <RecordLines>
          <RecordLine
            record={plan}
            room="plan"
            about="the plan"
            without={['stage', 'on', 'agreedBy', 'reviewOn']}
          >
            <Tag colour={plan.body.stage === 'final' ? 'green' : 'yellow'}>
              {plan.body.stage === 'final' ? 'Final' : 'Interim'}
            </Tag>{' '}
            since {formatDate(plan.body.on)}
            {plan.body.reviewOn && `, review on ${formatDate(plan.body.reviewOn)}`}
            {plan.body.agreedBy && plan.body.agreedBy.length > 0 && (
              <span className="app-record__aside">
                Agreed by <WithNames words={plan.body.agreedBy.map(nameOf).join('; ')} />
              </span>
            )}
          </RecordLine>
        </RecordLines>
      ) : (
        <p className="govuk-body app-empty">
          There is no plan yet. Begin with an interim one; it becomes final when it is agreed.
        </p>
      )}
      <FinalProblems problems={against} isFinal={plan?.body.stage === 'final'} />
      <div className="govuk-button-group">
        {!plan && (
          <AddLink noun="plan" room="plan" presets={{ stage: 'interim', on: today }}>
            Begin an interim plan
          </AddLink>
        )}
        {plan?.body.stage === 'interim' && (
          <LinkButton href={linkTo('plan', 'final')}>Make the plan final</LinkButton>
        )}
      </div>
    </section>
  )
}

/** What it takes: what stands against a final plan, and whether the plan is final all the same. */
export interface FinalProblemsProps {
  readonly problems: readonly Problem[]
  readonly isFinal?: boolean
}

/** What stands against a final plan, folded under its number; open where the plan is final although it stands. */
export function FinalProblems({ problems, isFinal = false }: FinalProblemsProps): ReactNode {
  if (problems.length === 0) return null
  return (
    <Details
      open={isFinal}
      summary={
        isFinal
          ? `The plan is final, and this has come up since: ${problems.length}`
          : `Before the plan can be final: ${problems.length}`
      }
    >
      <ProblemList problems={problems} />
    </Details>
  )
}

/** Each reason on a line. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {problems.map(({ message }) => (
        <li key={message}>
          <WithNames words={message} />
        </li>
      ))}
    </ul>
  )
}
