import { type FormEvent, type ReactNode, useState } from 'react'
import type { SavedReport } from '../../../shared/contract/answers.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Details } from '../../components/content/details.tsx'
import { Button } from '../../components/controls/button.tsx'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import { Radios } from '../../components/controls/radios.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { PathField } from '../../forms/path-field.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import { PaperOptions } from './paper-options.tsx'
import { type PaperOrder, readChoices, readRecipients, suggestFileName } from './paper-order.ts'
import { PrintProgress } from './print-progress.tsx'
import { Recipients } from './recipients.tsx'
import { SavedPaper } from './saved-paper.tsx'
import { ViewChoice } from './view-choice.tsx'

/** What the panel takes: what is chosen so far, and how it changes. */
export interface PrintPanelProps {
  readonly order: PaperOrder
  readonly onOrder: (order: PaperOrder) => void
  /** Called when somebody has finished typing who the paper is for. */
  readonly onRecipientsDone: (recipients: string) => void
}

/** The way to print: draft or final, for whom, and where to. It is protected unless somebody decides otherwise. */
export function PrintPanel({ order, onOrder, onRecipientsDone }: PrintPanelProps): ReactNode {
  const { caseId, file, reports, reload, suggestPath, notify } = useOpenCase()
  const [protect, setProtect] = useState<readonly string[]>(['yes'])
  const made = reports.filter(({ kind }) => kind === order.kind).length
  const suggestedName = suggestFileName(file.reference, order.kind, made + 1)
  const [typedPath, setTypedPath] = useState<string>()
  const path = typedPath ?? suggestPath(suggestedName)
  const [saved, setSaved] = useState<SavedReport>()
  const [isPrinting, setIsPrinting] = useState(false)
  const problems = useProblems()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSaved(undefined)
    const recipients = [...readRecipients(order.recipients)]
    const { status } = order
    const found = [
      ...(status === '' ? [{ field: 'print-status', message: 'Choose draft or final' }] : []),
      ...(status === 'final' && recipients.length === 0
        ? [{ field: 'print-recipients', message: 'Enter who the paper is for, one on each line' }]
        : []),
      ...(path.trim() === ''
        ? [{ field: 'print-path', message: 'Enter where to save the paper' }]
        : []),
    ]
    if (!problems.show(found) || status === '') return
    setIsPrinting(true)
    const reply = await invoke('reports.print', {
      caseId,
      status,
      recipients,
      ...readChoices(order),
      protect: protect.length > 0,
      path,
    })
    setIsPrinting(false)
    if (!reply.ok && reply.error.code === 'cancelled')
      return notify({ words: 'No paper was made: you cancelled it.' })
    if (!problems.showRefusal(reply, 'print-path') || !reply.ok) return
    setSaved(reply.value)
    setTypedPath(undefined)
    reload()
  }

  return (
    <>
      {saved && <SavedPaper saved={saved} />}
      {problems.summary}
      <Details summary="Print this paper" open>
        <form onSubmit={submit} noValidate>
          <Radios
            name="print-status"
            legend="Draft or final"
            error={problems.of('print-status')}
            value={order.status}
            onChange={({ target }) =>
              onOrder({ ...order, status: target.value === 'final' ? 'final' : 'draft' })
            }
            items={[
              { value: 'draft', label: 'Draft', hint: 'Says so on every page; is not kept' },
              {
                value: 'final',
                label: 'Final',
                hint: 'Gets a version and is kept as it is; the same paper can be saved again',
              },
            ]}
          />
          <ViewChoice
            kind={order.kind}
            view={order.view}
            onChange={(view) => onOrder({ ...order, view })}
          />
          <PaperOptions order={order} onOrder={onOrder} />
          <Recipients
            error={problems.of('print-recipients')}
            value={order.recipients}
            onChange={(recipients) => onOrder({ ...order, recipients })}
            onDone={onRecipientsDone}
          />
          <Checkboxes
            name="print-protect"
            values={protect}
            onChange={(event) => setProtect(event.target.checked ? ['yes'] : [])}
            items={[
              {
                value: 'yes',
                label: 'Protect the file with a code',
                hint: 'The code is made for this file and shown once; pass it on by another way than the file',
              },
            ]}
          />
          <PathField
            id="print-path"
            label="Save as"
            hint="A name that says nothing about the child; it ends in .pdf"
            error={problems.of('print-path')}
            value={path}
            onChange={setTypedPath}
            dialog="dialogs.chooseSavePath"
            suggestedName={suggestedName}
          />
          <Button disabled={isPrinting}>{isPrinting ? 'Making the paper' : 'Make the PDF'}</Button>
          <PrintProgress isPrinting={isPrinting} />
        </form>
      </Details>
    </>
  )
}
