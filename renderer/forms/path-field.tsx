import { type ReactNode, useState } from 'react'
import type { ShellChannel } from '../../shared/contract/shell-calls.ts'
import { callShell, hasDialogs } from '../bridge/shell.ts'
import { Button } from '../components/controls/button.tsx'
import { Input } from '../components/controls/input.tsx'

/** What a path field takes: its words, its value, and which system dialog helps where there are dialogs. */
export interface PathFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly value: string
  readonly onChange: (path: string) => void
  readonly dialog: ShellChannel
  /** The neutral name offered when a file is to be saved. */
  readonly suggestedName?: string
}

/** A folder or file on this computer: typed, or chosen in the system's own dialog where there is one. */
export function PathField(props: PathFieldProps): ReactNode {
  const { id, label, hint, error, value, onChange, dialog, suggestedName = '' } = props
  const [canBrowse] = useState(hasDialogs)
  const browse = async () => {
    const answer =
      dialog === 'dialogs.chooseFolder'
        ? await callShell(dialog, { title: label })
        : await callShell(dialog, { title: label, suggestedName })
    if (answer.outcome === 'chosen') onChange(answer.path)
  }
  return (
    <>
      <Input
        id={id}
        name={id}
        label={label}
        hint={hint}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
      {canBrowse && (
        <Button type="button" variant="secondary" onClick={() => void browse()}>
          Browse…
        </Button>
      )}
    </>
  )
}
