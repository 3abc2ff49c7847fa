import type { ReactNode } from 'react'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** Assessment: what was entered, and the way to enter more. */
export function AssessmentScreen(): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">Assessment</h1>
      <SectionToDo section="assessment" />
      <RecordSection
        noun="assessment"
        room="assessment"
        title="Assessments"
        about="With which instrument, by whom, as at which day."
        whenEmpty="No assessment has been started yet."
        addLabel="Start an assessment"
      />
      <RecordSection
        noun="finding"
        room="assessment"
        title="Findings"
        about="Strengths first, then concern, and how sure."
        whenEmpty="No factor has been rated yet."
        addLabel="Add a finding"
      />
      <RecordSection
        noun="licensed_record"
        room="assessment"
        title="Licensed tools"
        about="Numbers and your own words, for people certified in the tool."
        whenEmpty="No licensed tool has been recorded."
        addLabel="Add a licensed-tool record"
      />
      <RecordSection
        noun="licensed_mark"
        room="assessment"
        title="Numbers of a licensed tool"
        about="Each under your own label."
        whenEmpty="No number has been recorded."
        addLabel="Add a number"
      />
    </>
  )
}
