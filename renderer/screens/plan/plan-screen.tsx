import type { ReactNode } from 'react'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** Plan: what was entered, and the way to enter more. */
export function PlanScreen(): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Plan</h1>
      <SectionToDo section="plan" />
      <RecordSection
        noun="plan"
        room="plan"
        title="The plan"
        about="Interim, or final once it is agreed."
        whenEmpty="There is no plan yet."
        addLabel="Say where the plan stands"
      />
      <RecordSection
        noun="goal"
        room="plan"
        title="Goals"
        about="What better looks like, in the family's words."
        whenEmpty="There is no goal yet."
        addLabel="Add a goal"
      />
      <RecordSection
        noun="action"
        room="plan"
        title="Actions"
        about="Who does what by when."
        whenEmpty="There is no action yet."
        addLabel="Add an action"
      />
      <RecordSection
        noun="safety_rule"
        room="plan"
        title="Safety rules"
        about="What keeps people safe, place by place."
        whenEmpty="There is no rule yet."
        addLabel="Add a safety rule"
      />
      <RecordSection
        noun="contingency"
        room="plan"
        title="If things wobble"
        about="The early sign, and who to call."
        whenEmpty="Nothing has been agreed yet."
        addLabel="Add what to do"
      />
      <RecordSection
        noun="recommendation"
        room="plan"
        title="Recommendations"
        about="What each agency is asked to do."
        whenEmpty="Nothing is recommended yet."
        addLabel="Add a recommendation"
      />
      <RecordSection
        noun="difference"
        room="plan"
        title="Differences of view"
        about="Who sees it differently, and how it is to be resolved."
        whenEmpty="No difference is recorded."
        addLabel="Add a difference"
      />
    </>
  )
}
