import type { ReactNode } from 'react'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { Overview } from './overview.tsx'
import { FactorPage } from './rating/factor-page.tsx'
import { StartAssessment } from './start-assessment.tsx'
import { useWalk } from './use-walk.ts'

/** Assessment: where each factor stands and the profile that they make; and one factor at a time to rate it. */
export function AssessmentScreen({ parts, goTo }: ScreenProps): ReactNode {
  const walked = useWalk()
  const [page, code] = parts
  if (!walked) return <StartAssessment />
  if (page === 'factor' && code !== undefined)
    return <FactorPage key={code} walked={walked} code={code} goTo={goTo} />
  return <Overview walked={walked} />
}
