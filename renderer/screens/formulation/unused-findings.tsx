import type { ReactNode } from 'react'
import { useTypedLists } from '../../forms/fields/use-typed.ts'
import { canvasParts } from './canvas-parts.ts'
import { Chips } from './finding-chips.tsx'
import type { NamedFinding } from './list-findings.ts'

/** What it takes: every finding, and the ids of those that stand behind some part of the canvas. */
export interface UnusedFindingsProps {
  readonly findings: readonly NamedFinding[]
  readonly used: readonly string[]
}

/** Findings that no part of the canvas rests on yet: not an error, but worth a look. */
export function UnusedFindings({ findings, used }: UnusedFindingsProps): ReactNode {
  const unused = findings.filter(({ id }) => !used.includes(id))
  return (
    <section className="app-unused" aria-labelledby="unused-findings">
      <h2 className="govuk-heading-s" id="unused-findings">
        Findings not used yet: {unused.length}
      </h2>
      {unused.length === 0 ? (
        <p className="govuk-body-s app-empty">Every finding stands behind some part.</p>
      ) : (
        <Chips findings={unused} label="Findings not used yet" />
      )}
    </section>
  )
}

/** The same while the canvas is being written: a finding leaves the list as soon as it is linked. */
export function UnusedInForm({ findings }: Pick<UnusedFindingsProps, 'findings'>): ReactNode {
  const used = useTypedLists(canvasParts.map(({ from }) => from))
  return <UnusedFindings findings={findings} used={used} />
}
