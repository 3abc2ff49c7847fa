import type { ReactNode } from 'react'
import { type CaseRecord, findRecord } from '../../../shared/case/nouns.ts'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { NoLongerHere } from '../../forms/no-longer-here.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'

/** What it takes: the id of the goal, and how to go on. */
export interface EndGoalProps {
  readonly goalId: string | undefined
  readonly goTo: (href: string) => void
}

/** Ends an agreed goal: when, how and why. It stays in the plan's history, and can return. */
export function EndGoal({ goalId, goTo }: EndGoalProps): ReactNode {
  const { file, linkTo } = useOpenCase()
  const goal = findRecord(file, goalId)
  const back = linkTo('plan')
  if (goal?.noun !== 'goal') return <NoLongerHere what="goal" back={back} />
  // The form starts from the goal as it will be, so that only when and why are left to say.
  const ending: CaseRecord<'goal'> = { ...goal, body: { ...goal.body, state: 'ended' } }
  return (
    <>
      <BackLink href={back} />
      <h1 className="govuk-heading-l">End this goal</h1>
      <InsetText>
        <WithNames words={goal.body.words} />
      </InsetText>
      <RecordForm
        noun="goal"
        record={ending}
        only={{ endedBecause: '', endedOn: '' }}
        saveLabel="End this goal"
        cancelHref={back}
        onSaved={() => goTo(back)}
      />
    </>
  )
}
