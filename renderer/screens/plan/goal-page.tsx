import type { ReactNode } from 'react'
import { findRecord } from '../../../shared/case/nouns.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { DualPane } from '../../components/page/dual-pane.tsx'
import { NoLongerHere } from '../../forms/no-longer-here.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { FindingAside } from './finding-aside.tsx'

/** What it takes: the id of a finding to start a goal from, or of the goal to change; and how to go on. */
export interface GoalPageProps {
  readonly id: string | undefined
  readonly goTo: (href: string) => void
}

/** What it starts from is known; more findings can be put to it later, when it is changed. */
const askedAtFirst = { words: '', whose: '', baseline: '', target: '', reviewOn: '', state: '' }

/** The form of a goal with what it starts from beside it. */
export function GoalPage({ id, goTo }: GoalPageProps): ReactNode {
  const { file, linkTo } = useOpenCase()
  const back = linkTo('plan')
  const record = findRecord(file, id)
  const goal = record?.noun === 'goal' ? record : undefined
  const isFinding = record?.noun === 'finding' || record?.noun === 'licensed_mark'
  if (!record || (!goal && !isFinding)) return <NoLongerHere what="finding" back={back} />
  return (
    <>
      <BackLink href={back} />
      <h1 className="govuk-heading-l">{goal ? 'Change this goal' : 'Start a goal'}</h1>
      <DualPane
        sourceLabel="What the goal starts from"
        source={<FindingAside ids={goal ? goal.body.from : [record.id]} />}
      >
        <RecordForm
          key={record.id}
          noun="goal"
          record={goal}
          presets={goal ? {} : { from: record.id, state: 'draft' }}
          only={goal ? undefined : askedAtFirst}
          cancelHref={back}
          onSaved={() => goTo(back)}
        />
      </DualPane>
    </>
  )
}
