import type { ReactNode } from 'react'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Lines } from '../../forms/records/record-card.tsx'
import { canvasParts, listFrom, titleOfPart } from './canvas-parts.ts'
import { Chips } from './finding-chips.tsx'
import { type NamedFinding, nameStrengths } from './list-findings.ts'

/** What it takes: the formulation, and every finding by which its parts may be backed. */
export interface CanvasViewProps {
  readonly record: CaseRecord<'formulation'>
  readonly findings: readonly NamedFinding[]
}

/** The canvas to read: each part's words with the findings behind them. */
export function CanvasView({ record, findings }: CanvasViewProps): ReactNode {
  const { hideNames } = useOpenCase()
  return (
    <div className="app-canvas">
      {canvasParts.map((part) => {
        const title = titleOfPart(part)
        const words = record.body[part.words]
        const from = listFrom(record.body, part)
        const named = part.words === 'helps' ? nameStrengths(findings) : findings
        return (
          <section
            key={part.words}
            className={`app-canvas__part app-canvas__part--${part.width}`}
            aria-labelledby={`part-${part.words}`}
          >
            <h3 className="govuk-heading-s" id={`part-${part.words}`}>
              {title}
            </h3>
            {words === undefined ? (
              <p className="govuk-body app-empty">Nothing has been written yet.</p>
            ) : (
              <p className="govuk-body">
                <Lines words={hideNames(words)} />
              </p>
            )}
            <Chips
              findings={from.flatMap((id) => named.filter((finding) => finding.id === id))}
              label={`Findings behind: ${title}`}
            />
          </section>
        )
      })}
    </div>
  )
}
