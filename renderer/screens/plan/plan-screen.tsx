import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { compareText } from '../../../shared/dates/compare-dates.ts'
import { deriveCoverage } from '../../../shared/plan/derive-coverage.ts'
import { listLiveGoals, listLiveRules } from '../../../shared/plan/live-plan.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordSection } from '../../forms/records/record-section.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { EndGoal } from './end-goal.tsx'
import { FinalPlan } from './final-plan.tsx'
import { GoalPage } from './goal-page.tsx'
import { Goals } from './goals.tsx'
import { JumpTo } from './jump-to.tsx'
import { OpenFindings } from './open-findings.tsx'
import { lineContingency, lineDifference, lineRecommendation } from './plan-lines.tsx'
import { PlanStage } from './plan-stage.tsx'
import { SafetyRules } from './safety-rules.tsx'

/**
 * The plan, from the findings that ask for something to what keeps everybody safe. `plan/start/<finding>` and
 * `plan/change/<goal>` show a goal's form beside what it starts from; `plan/end/<goal>` ends one; `plan/final` makes the
 * plan final.
 */
export function PlanScreen({ parts, goTo }: ScreenProps): ReactNode {
  const [step, id] = parts
  if (step === 'start' || step === 'change') return <GoalPage id={id} goTo={goTo} />
  if (step === 'end') return <EndGoal goalId={id} goTo={goTo} />
  if (step === 'final') return <FinalPlan goTo={goTo} />
  return <WholePlan />
}

function WholePlan() {
  const openCase = useOpenCase()
  const { file, policies, today } = openCase
  const coverage = deriveCoverage(file, policies, today)
  const byAgency = recordsOf(file, 'recommendation').toSorted((a, b) =>
    compareText(a.body.agency, b.body.agency),
  )
  return (
    <>
      <h1 className="govuk-heading-l">Plan</h1>
      <SectionToDo section="plan" />
      <JumpTo
        parts={[
          { id: 'goals', words: `Goals: ${listLiveGoals(file).length}` },
          { id: 'rules', words: `Safety rules: ${listLiveRules(file, today).length}` },
          { id: 'coverage', words: 'From finding to action' },
          { id: 'others', words: 'Recommendations and differences' },
        ]}
      />
      <PlanStage />
      <OpenFindings findings={coverage.findings.filter(({ covered }) => !covered)} />
      <Goals coverage={coverage} />
      <SafetyRules />
      <RecordSection
        noun="contingency"
        room="plan"
        title="If things wobble"
        about="The early sign, what happens then, and who to call."
        whenEmpty="Nothing has been agreed yet. Say what somebody would notice first, and who to call."
        addLabel="Add what to do"
        line={lineContingency}
      />
      <CoverageTable coverage={coverage} />
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, so it is no fieldset. */}
      <div role="group" id="others" aria-label="Recommendations and differences of view">
        <RecordSection
          noun="recommendation"
          room="plan"
          title="Recommendations"
          about="What each agency is asked to do, so that a meeting can say yes or no."
          whenEmpty="Nothing is recommended yet."
          addLabel="Add a recommendation"
          records={byAgency}
          line={(record) => lineRecommendation(record, openCase)}
        />
        <RecordSection
          noun="difference"
          room="plan"
          title="Differences of view"
          about="Who sees it differently, and how it is to be resolved."
          whenEmpty="No difference is recorded."
          addLabel="Add a difference"
          line={(record) => lineDifference(record, openCase)}
        />
      </div>
    </>
  )
}
