import type { ReactNode } from 'react'
import { findAssessment } from '../../../shared/assessment/find-assessment.ts'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { canvasParts, titleOfPart } from './canvas-parts.ts'
import { FindingChips } from './finding-chips.tsx'
import { listFindings, nameStrengths } from './list-findings.ts'
import { UnusedInForm } from './unused-findings.tsx'

/** What the page takes: the formulation when there is one, and how to go back. */
export interface CanvasFormProps {
  readonly record: CaseRecord<'formulation'> | undefined
  readonly goTo: (href: string) => void
}

/** The canvas to write on: seven parts, each with the findings it rests on, and the findings that none uses yet. */
export function CanvasForm({ record, goTo }: CanvasFormProps): ReactNode {
  const openCase = useOpenCase()
  const findings = listFindings(openCase)
  const assessment = findAssessment(openCase.file)
  const back = openCase.linkTo('formulation')
  return (
    <div className="app-canvas-page">
      <BackLink href={back}>Formulation</BackLink>
      <h1 className="govuk-heading-l">Write the formulation</h1>
      <RecordForm
        key={`${record?.id} ${record?.revision}`}
        noun="formulation"
        record={record}
        presets={assessment && { assessment: assessment.id }}
        cancelHref={back}
        onSaved={() => goTo(back)}
        layout={(ask) => (
          <div className="app-canvas-with-unused">
            <div className="app-canvas">
              {!assessment && ask('assessment')}
              {canvasParts.map((part) => (
                <div
                  key={part.words}
                  className={`app-canvas__part app-canvas__part--${part.width}`}
                >
                  {ask(part.words, { label: titleOfPart(part) })}
                  <FindingChips
                    code={part.from}
                    label={nouns.formulation.fields[part.from].label.replace(/ \(optional\)$/, '')}
                    findings={part.words === 'helps' ? nameStrengths(findings) : findings}
                  />
                </div>
              ))}
            </div>
            <UnusedInForm findings={findings} />
          </div>
        )}
      />
    </div>
  )
}
