import type { ReactNode } from 'react'
import { type Confidence, capConfidence } from '../../../../shared/assessment/cap-confidence.ts'
import { confidenceOptions } from '../../../../shared/case/vocabularies.ts'
import { useTyped } from '../../../forms/fields/use-typed.ts'

/** What it takes: how many sources that do not depend on each other are linked. */
export interface ConfidenceShownProps {
  readonly sources: number
}

/** Says, under the choice of confidence, as what it will be shown; nothing while what was chosen stands. */
export function ConfidenceShown({ sources }: ConfidenceShownProps): ReactNode {
  const answer = useTyped('confidence')
  const shown = capConfidence(findConfidence(answer), sources)
  return (
    <p className="govuk-body app-rating__note" role="status">
      {shown?.because ?? wordSources(sources)}
    </p>
  )
}

function wordSources(sources: number): string {
  if (sources === 0) return 'No source is linked yet.'
  if (sources === 1) return 'One source is linked.'
  return `${sources} sources that do not depend on each other are linked.`
}

function findConfidence(answer: string): Confidence | undefined {
  return confidenceOptions.find(({ value }) => value === answer)?.value
}
