import type { ReactNode } from 'react'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'

/** The id of the practice case that comes with the app, as its file has it. */
export const practiceCaseId = '2537c7e1-0acb-89fd-a36c-b8b7d92bb939'

/** Says of the practice case what it is and when it is set: else everything in it would look late by years. */
export function PracticeNote(): ReactNode {
  const { caseId } = useOpenCase()
  if (caseId !== practiceCaseId) return null
  return (
    <InsetText>
      This is the practice case. Everybody in it is invented, and it is set from February to April
      2026: what had a date since then shows as late.
    </InsetText>
  )
}
