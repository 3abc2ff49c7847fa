import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { load } from '../../bridge/load.ts'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { MadeReports } from './made-reports.tsx'
import { Paper } from './paper.tsx'
import { PrintPanel } from './print-panel.tsx'

/** The strategy-discussion briefing as it will be on paper, and the way to print it. */
export function BriefingScreen(): ReactNode {
  const { caseId } = useOpenCase()
  const report = useQuery({
    queryKey: ['briefing', caseId],
    queryFn: () =>
      load('reports.build', {
        caseId,
        kind: 'strategy_briefing',
        status: 'draft',
        recipients: [],
      }),
  })
  return (
    <>
      <h1 className="govuk-heading-l">Briefing for the strategy discussion</h1>
      <SectionToDo section="briefing" />
      <p className="govuk-body">
        This is built only from what has been entered, and the paper is built from the same. It
        holds no rating.
      </p>
      <PrintPanel />
      <MadeReports />
      {report.error && (
        <InsetText>The briefing cannot be built yet. {report.error.message}</InsetText>
      )}
      {report.data && <Paper model={report.data} />}
    </>
  )
}
