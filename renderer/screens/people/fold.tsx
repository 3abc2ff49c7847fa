import type { ReactNode } from 'react'
import { Details } from '../../components/content/details.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'

/** What it takes: a name for it in this case, its one line, and what is folded under that. */
export interface FoldProps {
  readonly name: string
  readonly summary: ReactNode
  readonly children: ReactNode
}

const unfolded = new Set<string>()

/** A part of the screen under one line. What a person has unfolded is so again when they come back from a form. */
export function Fold({ name, summary, children }: FoldProps): ReactNode {
  const { caseId } = useOpenCase()
  const key = `${caseId} ${name}`
  return (
    <Details
      className="app-fold"
      summary={summary}
      open={unfolded.has(key)}
      onToggle={(event) => {
        if (event.currentTarget.open) unfolded.add(key)
        else unfolded.delete(key)
      }}
    >
      {children}
    </Details>
  )
}
