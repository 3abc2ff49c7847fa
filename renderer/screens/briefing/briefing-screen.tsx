import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { paperKinds } from '../../../shared/report/paper-kinds.ts'
import { load } from '../../bridge/load.ts'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { KindChoice } from './kind-choice.tsx'
import { MadeReports } from './made-reports.tsx'
import { Paper } from './paper.tsx'
import { type PaperOrder, readChoices, readRecipients } from './paper-order.ts'
import { PrintPanel } from './print-panel.tsx'
import { suggestKind } from './suggest-kind.ts'

/** Each paper as it will be on paper, and the way to print it. */
export function BriefingScreen(): ReactNode {
  const { caseId, file, today } = useOpenCase()
  const [order, setOrder] = useState<PaperOrder>(() => ({
    kind: suggestKind(file, today),
    status: '',
    recipients: '',
    view: 'discussion',
    largePrint: false,
    withoutContested: false,
  }))
  // Built anew for each choice, and for recipients when they have been typed.
  const [named, setNamed] = useState<readonly string[]>([])
  const chosen = {
    status: order.status === '' ? ('draft' as const) : order.status,
    recipients: [...named],
    ...readChoices(order),
  }
  const report = useQuery({
    queryKey: ['briefing', caseId, chosen],
    queryFn: () => load('reports.build', { caseId, ...chosen }),
    placeholderData: (before) => before,
  })
  return (
    <>
      <h1 className="govuk-heading-l">{paperKinds[order.kind].label}</h1>
      <SectionToDo section={['briefing', 'report']} />
      <p className="govuk-body">
        This is built only from what has been entered, and the paper is built from the same.
        {order.kind !== 'assessment_report' && ' It holds no rating.'}
      </p>
      <KindChoice kind={order.kind} onChange={(kind) => setOrder({ ...order, kind })} />
      <PrintPanel
        order={order}
        onOrder={setOrder}
        onRecipientsDone={(recipients) => setNamed(readRecipients(recipients))}
      />
      <MadeReports />
      {report.error && <InsetText>The paper cannot be built yet. {report.error.message}</InsetText>}
      {report.data && <Paper model={report.data} />}
    </>
  )
}
