import type { ReactNode } from 'react'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'

/** The way into the assessment: which instrument, from when, and by whom. */
export function StartAssessment(): ReactNode {
  const { policies, today } = useOpenCase()
  const [only, another] = policies.instruments
  return (
    <>
      <h1 className="govuk-heading-l">Assessment</h1>
      <SectionToDo section="assessment" />
      <h2 className="govuk-heading-m">Start the assessment</h2>
      <p className="govuk-body">
        Use the built-in instrument, a licensed tool in which somebody is certified, or both. It can
        be started before every agreement is there; nothing is rated until you do it.
      </p>
      <RecordForm
        noun="assessment"
        presets={{ startedOn: today, ...(only && !another && { instrument: only.code }) }}
        saveLabel="Start the assessment"
        onSaved={() => undefined}
      />
    </>
  )
}
