import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { OpenedCase } from '../../../shared/contract/answers.ts'
import type { Reply } from '../../../shared/contract/messages.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'
import { FileUpload } from '../../components/controls/file-upload.tsx'
import { Input } from '../../components/controls/input.tsx'
import { readPageFile } from '../../forms/read-page-file.ts'
import { useProblems } from '../../forms/use-problems.tsx'

/** What adding a case takes: what to do with the case once it is there. */
export interface AddCaseProps {
  readonly onOpened: (caseId: string) => void
}

/** Begins a case, opens the practice case, or brings one in from a file. */
export function AddCase({ onOpened }: AddCaseProps): ReactNode {
  const [reference, setReference] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const problems = useProblems()
  const take = (reply: Reply<OpenedCase>, field: string) => {
    if (problems.showRefusal(reply, field) && reply.ok) onOpened(reply.value.file.id)
  }
  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (reference.trim() === '')
      return void problems.show([{ field: 'reference', message: 'Enter a case reference' }])
    take(await invoke('cases.create', { reference }), 'reference')
  }
  const bringIn = async (event: FormEvent) => {
    event.preventDefault()
    const chosen = file.current?.files?.[0]
    if (!chosen) return void problems.show([{ field: 'case-file', message: 'Choose a case file' }])
    take(await invoke('cases.importFile', { file: await readPageFile(chosen) }), 'case-file')
  }
  return (
    <>
      {problems.summary}
      <h2 className="govuk-heading-m">Begin a case</h2>
      <form onSubmit={begin} noValidate>
        <Input
          name="reference"
          label="Case reference"
          hint="Your own reference, without a name in it: it is the one thing that shows outside the vault"
          error={problems.of('reference')}
          width={20}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Begin</Button>
      </form>
      <h2 className="govuk-heading-m">Practise</h2>
      <p className="govuk-body">
        The practice case is invented from end to end. It can be removed in one step.
      </p>
      <Button
        type="button"
        variant="secondary"
        onClick={async () => take(await invoke('cases.addPractice', undefined), '')}
      >
        Open the practice case
      </Button>
      <h2 className="govuk-heading-m">Bring in a case from a file</h2>
      <form onSubmit={bringIn} noValidate>
        <FileUpload
          name="case-file"
          label="Case file"
          hint="A file exported from Throughline, ending in .json"
          error={problems.of('case-file')}
          accept=".json,application/json"
          ref={file}
        />
        <Button variant="secondary">Bring in</Button>
      </form>
    </>
  )
}
