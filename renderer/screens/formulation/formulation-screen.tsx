import type { ReactNode } from 'react'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** Formulation: what was entered, and the way to enter more. */
export function FormulationScreen(): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Formulation</h1>
      <SectionToDo section="formulation" />
      <RecordSection
        noun="formulation"
        room="formulation"
        title="Formulation"
        about="What the findings come to, for this child."
        whenEmpty="Nothing has been written yet."
        addLabel="Write the formulation"
      />
      <RecordSection
        noun="scenario"
        room="formulation"
        title="Scenarios"
        about="What could happen, and what would make it less likely."
        whenEmpty="No scenario has been written yet."
        addLabel="Add a scenario"
      />
      <RecordSection
        noun="supervision_decision"
        room="formulation"
        title="Supervision"
        about="Chosen after the formulation, with reasons."
        whenEmpty="Nothing has been decided yet."
        addLabel="Add a decision"
      />
    </>
  )
}
