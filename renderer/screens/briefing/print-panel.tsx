import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import type { SavedReport } from '../../../shared/contract/answers.ts'
import { invoke, onEvent } from '../../bridge/invoke.ts'
import { Details } from '../../components/content/details.tsx'
import { Button } from '../../components/controls/button.tsx'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import { Radios } from '../../components/controls/radios.tsx'
import { Textarea } from '../../components/controls/textarea.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { PathField } from '../../forms/path-field.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import { SavedPaper } from './saved-paper.tsx'

/** The way to print: draft or final, for whom, protected or not, and where to. Nothing is chosen beforehand. */
export function PrintPanel(): ReactNode {
  const { caseId, file, reports, reload } = useOpenCase()
  const [status, setStatus] = useState('')
  const [recipients, setRecipients] = useState('')
  const [protect, setProtect] = useState<readonly string[]>([])
  const [path, setPath] = useState('')
  const [saved, setSaved] = useState<SavedReport>()
  const [isPrinting, setIsPrinting] = useState(false)
  const problems = useProblems()
  const suggestedName = `${file.reference.replace(/[^A-Za-z0-9.-]/g, '-')}-briefing-${reports.length + 1}.pdf`

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSaved(undefined)
    const names = recipients.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []))
    const found = [
      ...(status === '' ? [{ field: 'print-status', message: 'Choose draft or final' }] : []),
      ...(status === 'final' && names.length === 0
        ? [{ field: 'print-recipients', message: 'Enter who the paper is for, one on each line' }]
        : []),
      ...(path.trim() === ''
        ? [{ field: 'print-path', message: 'Enter where to save the paper' }]
        : []),
    ]
    if (!problems.show(found)) return
    setIsPrinting(true)
    const reply = await invoke('reports.print', {
      caseId,
      kind: 'strategy_briefing',
      status: status === 'final' ? 'final' : 'draft',
      recipients: names,
      protect: protect.length > 0,
      path,
    })
    setIsPrinting(false)
    if (!problems.showRefusal(reply, 'print-path') || !reply.ok) return
    setSaved(reply.value)
    reload()
  }

  return (
    <>
      {saved && <SavedPaper saved={saved} />}
      {problems.summary}
      <Details summary="Print this briefing" open>
        <form onSubmit={submit} noValidate>
          <Radios
            name="print-status"
            legend="Draft or final"
            error={problems.of('print-status')}
            value={status}
            onChange={(event) => setStatus(event.target.value)}
            items={[
              { value: 'draft', label: 'Draft', hint: 'Says so on every page; is not kept' },
              {
                value: 'final',
                label: 'Final',
                hint: 'Gets a version and is kept as it is; the same paper can be saved again',
              },
            ]}
          />
          <Textarea
            name="print-recipients"
            label="Who it is for"
            hint="One on each line: name, role and agency"
            error={problems.of('print-recipients')}
            rows={4}
            value={recipients}
            onChange={(event) => setRecipients(event.target.value)}
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
            hint={`A folder and file name ending in .pdf. A neutral name says nothing about the child: ${suggestedName}`}
            error={problems.of('print-path')}
            value={path}
            onChange={setPath}
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

function PrintProgress({ isPrinting }: { readonly isPrinting: boolean }) {
  const [progress, setProgress] = useState({ stage: '', share: 0 })
  useEffect(() => onEvent('report.progress', setProgress), [])
  if (!isPrinting) return null
  return (
    <div className="app-progress">
      <label className="govuk-body" htmlFor="print-progress">
        {progress.stage === '' ? 'Making the paper' : progress.stage}
      </label>
      <progress id="print-progress" max={1} value={progress.share} />
      <Button
        type="button"
        variant="secondary"
        onClick={() => void invoke('reports.cancel', undefined)}
      >
        Cancel
      </Button>
    </div>
  )
}
