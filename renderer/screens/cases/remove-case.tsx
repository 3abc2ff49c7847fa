import { type FormEvent, type ReactNode, useState } from 'react'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'
import { Input } from '../../components/controls/input.tsx'
import { WarningText } from '../../components/messages/warning-text.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import type { CaseActionProps } from './export-case.tsx'

/** Takes a case out of the vault for good, once its reference has been typed. */
export function RemoveCase({ summary, onDone }: CaseActionProps): ReactNode {
  const [reference, setReference] = useState('')
  const problems = useProblems()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (reference.trim() !== summary.reference)
      return void problems.show([
        { field: 'remove-reference', message: `Type ${summary.reference} to remove this case` },
      ])
    const reply = await invoke('cases.remove', { caseId: summary.id, reference: reference.trim() })
    if (problems.showRefusal(reply, 'remove-reference')) onDone(`${summary.reference} was removed.`)
  }
  return (
    <form onSubmit={submit} noValidate className="app-panel">
      {problems.summary}
      <h3 className="govuk-heading-s">Remove {summary.reference}</h3>
      <WarningText>This cannot be undone. Everything in the case goes from this vault.</WarningText>
      <Input
        name="remove-reference"
        label={`Type the reference of the case, ${summary.reference}`}
        error={problems.of('remove-reference')}
        width={20}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <Button variant="warning">Remove this case for good</Button>
    </form>
  )
}
