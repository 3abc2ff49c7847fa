import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { load } from '../../bridge/load.ts'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { MadeReports } from './made-reports.tsx'
import { Paper } from './paper.tsx'
import { type PaperOrder, readRecipients } from './paper-order.ts'
import { PrintPanel } from './print-panel.tsx'

/** The strategy-discussion briefing as it will be on paper, and the way to print it. */
export function BriefingScreen(): ReactNode {
  const { caseId } = useOpenCase()
  const [order, setOrder] = useState<PaperOrder>({ status: '', recipients: '', view: 'discussion' })
  // Built anew for each choice, and for recipients when they have been typed.
  const [named, setNamed] = useState<readonly string[]>([])
  const chosen = {
    status: order.status === '' ? ('draft' as const) : order.status,
    recipients: [...named],
    view: order.view,
  }
  const report = useQuery({
    queryKey: ['briefing', caseId, chosen],
    queryFn: () => load('reports.build', { caseId, kind: 'strategy_briefing', ...chosen }),
    placeholderData: (before) => before,
  })
  return (
    <>
      <h1 className="govuk-heading-l">Briefing for the strategy discussion</h1>
      <SectionToDo section="briefing" />
      <p className="govuk-body">
        This is built only from what has been entered, and the paper is built from the same. It
        holds no rating.
      </p>
      <PrintPanel
        order={order}
        onOrder={setOrder}
        onRecipientsDone={(recipients) => setNamed(readRecipients(recipients))}
      />
      <MadeReports />
      {report.error && (
        <InsetText>The briefing cannot be built yet. {report.error.message}</InsetText>
      )}
      {report.data && <Paper model={report.data} />}
    </>
  )
}
