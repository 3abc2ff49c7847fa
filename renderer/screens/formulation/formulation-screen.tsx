import type { ReactNode } from 'react'
import { findAssessment } from '../../../shared/assessment/find-assessment.ts'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { Lines, shorten } from '../../forms/records/record-card.tsx'
import { LinkButton, RecordSection } from '../../forms/records/record-section.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { CanvasForm } from './canvas-form.tsx'
import { canvasParts, listFrom } from './canvas-parts.ts'
import { CanvasView } from './canvas-view.tsx'
import { listFindings } from './list-findings.ts'
import { UnusedFindings } from './unused-findings.tsx'
import { WhatFollows } from './what-follows.tsx'

/** Formulation: the account that the findings come to, ways things could go, and then what people choose. */
export function FormulationScreen({ parts, goTo }: ScreenProps): ReactNode {
  const openCase = useOpenCase()
  const { file, linkTo } = openCase
  const assessment = findAssessment(file)
  const record = recordsOf(file, 'formulation').findLast(
    ({ body }) => body.assessment === assessment?.id,
  )
  if (!assessment)
    return (
      <>
        <h1 className="govuk-heading-l">Formulation</h1>
        <p className="govuk-body">It is written from the findings of an assessment.</p>
        <LinkButton href={linkTo('assessment')}>Start the assessment</LinkButton>
      </>
    )
  if (parts[0] === 'canvas') return <CanvasForm record={record} goTo={goTo} />
  const findings = listFindings(openCase)
  return (
    <>
      <h1 className="govuk-heading-l">Formulation</h1>
      <SectionToDo section="formulation" />
      <section aria-labelledby="canvas">
        <h2 className="govuk-heading-m" id="canvas">
          What the findings come to, for this child
        </h2>
        {record ? (
          <>
            <CanvasView record={record} findings={findings} />
            <UnusedFindings
              findings={findings}
              used={canvasParts.flatMap((part) => listFrom(record.body, part))}
            />
          </>
        ) : (
          <p className="govuk-body app-empty">
            Nothing has been written yet. Seven questions lead from the findings to an account.
          </p>
        )}
        <LinkButton href={linkTo('formulation', 'canvas')}>
          {record ? 'Change the formulation' : 'Write the formulation'}
        </LinkButton>
      </section>
      <RecordSection
        noun="scenario"
        room="formulation"
        title="Scenarios"
        about="Ways things could go, good turns too: where, with whom and when, and what would make each less likely."
        records={recordsOf(file, 'scenario').filter(
          ({ body }) => body.assessment === assessment.id,
        )}
        presets={{ assessment: assessment.id }}
        whenEmpty="No scenario has been written yet."
        addLabel="Add a scenario"
        line={(scenario) => lineScenario(scenario, openCase)}
      />
      <WhatFollows />
    </>
  )
}

/** Says of a scenario what could happen and where, with whom and when; the rest is folded. */
function lineScenario(record: CaseRecord<'scenario'>, { hideNames }: OpenCase) {
  const { what, where, withWhom, when, lessLikelyIf } = record.body
  const setting = [where, withWhom, when].filter((part) => part !== undefined).join('; ')
  return {
    about: hideNames(shorten(what, 80)),
    without: ['assessment', 'what', 'where', 'withWhom', 'when', 'lessLikelyIf'],
    children: (
      <>
        <strong>
          <Lines words={hideNames(what)} />
        </strong>
        {setting !== '' && <span className="app-said">{hideNames(setting)}</span>}
        {lessLikelyIf && (
          <span className="app-said">Less likely if: {hideNames(lessLikelyIf)}</span>
        )}
      </>
    ),
  }
}
