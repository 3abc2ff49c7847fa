import type { ReactNode } from 'react'
import { holdsOpen } from '../../shared/governance/case-status.ts'
import type { SectionCode, StatusItem } from '../../shared/governance/status-item.ts'
import { Details } from '../components/content/details.tsx'
import { type Room, useOpenCase } from './open-case.tsx'
import { WithNames } from './records/names.tsx'

/** Which room each section of the case home is worked on in. */
export const roomOfSection: { readonly [S in SectionCode]: Room } = {
  referral: 'intake',
  child: 'people',
  people: 'people',
  chronology: 'chronology',
  voice: 'voice',
  evidence: 'evidence',
  law: 'law',
  decide: 'decide',
  briefing: 'briefing',
  preparation: 'preparation',
  sessions: 'sessions',
  assessment: 'assessment',
  formulation: 'formulation',
  plan: 'plan',
  report: 'briefing',
}

/** What it takes: the section, or the sections, that are worked on here. */
export interface SectionToDoProps {
  readonly section: SectionCode | readonly SectionCode[]
}

/** What is left to do in one room, and which dates are still ahead, each folded under one line; nothing when all is there. */
export function SectionToDo({ section }: SectionToDoProps): ReactNode {
  const { status } = useOpenCase()
  const { due, missing, unanswered } = status()
  const isHere = (item: StatusItem) => section === item.section || section.includes(item.section)
  const items = [...due, ...missing, ...unanswered].filter(isHere)
  const fold = (summary: string, folded: readonly StatusItem[]) =>
    folded.length > 0 && (
      <Details summary={`${summary}: ${folded.length}`}>
        <ul className="govuk-list govuk-list--bullet">
          {folded.map((item) => (
            <li key={`${item.code} ${item.words}`}>
              <WithNames words={item.words} />
            </li>
          ))}
        </ul>
      </Details>
    )
  return (
    <>
      {fold('Still to do here', items.filter(holdsOpen))}
      {fold(
        'Dates ahead',
        items.filter((item) => !holdsOpen(item)),
      )}
    </>
  )
}
