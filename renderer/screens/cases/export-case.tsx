import { type FormEvent, type ReactNode, useState } from 'react'
import type { CaseSummary } from '../../../shared/contract/answers.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'
import { WarningText } from '../../components/messages/warning-text.tsx'
import { PathField } from '../../forms/path-field.tsx'
import { useProblems } from '../../forms/use-problems.tsx'

/** What taking a case out or away takes: the case, and what to say when it is done. */
export interface CaseActionProps {
  readonly summary: CaseSummary
  readonly onDone: (words: string) => void
}

/** Writes a whole case as one file, after saying that the file is not encrypted. */
export function ExportCase({ summary, onDone }: CaseActionProps): ReactNode {
  const [path, setPath] = useState('')
  const problems = useProblems()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() === '')
      return void problems.show([{ field: 'export-path', message: 'Enter where to save the file' }])
    const reply = await invoke('cases.exportFile', { caseId: summary.id, path })
    if (problems.showRefusal(reply, 'export-path') && reply.ok)
      onDone(`Exported to ${reply.value.path}`)
  }
  return (
    <form onSubmit={submit} noValidate className="app-panel">
      {problems.summary}
      <h3 className="govuk-heading-s">Export {summary.reference}</h3>
      <WarningText>
        The file holds the whole case and is not encrypted. Keep it no longer than you need it.
      </WarningText>
      <PathField
        id="export-path"
        label="Save as"
        hint="A folder and file name on this computer, ending in .json"
        error={problems.of('export-path')}
        value={path}
        onChange={setPath}
        dialog="dialogs.chooseSavePath"
        suggestedName={`${summary.reference.replace(/[^A-Za-z0-9.-]/g, '-')}.json`}
      />
      <Button variant="secondary">Export</Button>
    </form>
  )
}
