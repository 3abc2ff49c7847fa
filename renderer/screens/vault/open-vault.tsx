import { type FormEvent, type ReactNode, useState } from 'react'
import type { Json } from '../../../shared/case/record.ts'
import type { Unlocked } from '../../../shared/contract/answers.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'
import { Alert } from '../../components/messages/alert.tsx'
import { WarningText } from '../../components/messages/warning-text.tsx'
import { PathField } from '../../forms/path-field.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import { PassphraseField } from './passphrase-field.tsx'

/** What opening takes: the folder to start with, whether it was opened here before, and where to go from here. */
export interface OpenVaultProps {
  readonly folder: string
  readonly isKnown: boolean
  readonly onUnlocked: (unlocked: Unlocked) => void
  readonly onMake: () => void
}

/** Opens a vault with its passphrase. A wrong one says so plainly and costs nothing but time. */
export function OpenVault({ folder, isKnown, onUnlocked, onMake }: OpenVaultProps): ReactNode {
  const [place, setPlace] = useState(folder)
  const [choosesFolder, setChoosesFolder] = useState(!isKnown)
  const [passphrase, setPassphrase] = useState('')
  const [isOpening, setIsOpening] = useState(false)
  const [mayTakeOver, setMayTakeOver] = useState(false)
  const problems = useProblems()
  const open = async (takeOver: boolean) => {
    if (passphrase === '')
      return void problems.show([{ field: 'passphrase', message: 'Enter the passphrase' }])
    setIsOpening(true)
    const reply = await invoke('vault.unlock', { folder: place, passphrase, takeOver })
    setIsOpening(false)
    if (reply.ok) return onUnlocked(reply.value)
    setMayTakeOver(saysMayTakeOver(reply.error.details))
    // That a vault is open elsewhere says nothing about the passphrase.
    problems.showRefusal(reply, reply.error.code === 'vault_in_use' ? '' : 'passphrase')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void open(false)
  }
  return (
    <form onSubmit={submit} noValidate>
      {problems.summary}
      {!problems.summary && <AfterClosing />}
      <h1 className="govuk-heading-l">Open your vault</h1>
      {choosesFolder ? (
        <PathField
          id="folder"
          label="Folder of the vault"
          error={problems.of('folder')}
          value={place}
          onChange={setPlace}
          dialog="dialogs.chooseFolder"
        />
      ) : (
        <p className="govuk-body">
          <span className="app-path">{place}</span>{' '}
          <button type="button" className="app-link-button" onClick={() => setChoosesFolder(true)}>
            Choose another folder
          </button>
        </p>
      )}
      <PassphraseField
        id="passphrase"
        label="Passphrase"
        error={problems.of('passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
      />
      <Button disabled={isOpening}>{isOpening ? 'Opening' : 'Open'}</Button>
      {mayTakeOver && (
        <>
          <WarningText>
            Two computers in one vault at once would damage it. Go on only when you are sure that
            nobody has it open.
          </WarningText>
          <Button
            type="button"
            variant="secondary"
            disabled={isOpening}
            onClick={() => void open(true)}
          >
            Nobody has it open: open it here
          </Button>
        </>
      )}
      <p className="govuk-body" role="status">
        {isOpening && 'Opening the vault. This takes a second or two on purpose.'}
      </p>
      <p className="govuk-body">
        <button type="button" className="app-link-button" onClick={onMake}>
          Make a new vault
        </button>
      </p>
    </form>
  )
}

/** Tells whether a refusal says that the lock of another computer may be set aside. */
function saysMayTakeOver(details: Json | undefined): boolean {
  return (
    typeof details === 'object' && details !== null && Reflect.get(details, 'mayTakeOver') === true
  )
}

/** Says why the vault closed, where the address of this window carries it. */
function AfterClosing() {
  const after = new URLSearchParams(window.location.search).get('after')
  if (after === 'lock')
    return (
      <Alert title="The vault is locked">
        <p>Everything you typed is saved. Unlock it to go on where you were.</p>
      </Alert>
    )
  if (after === 'crash')
    return (
      <Alert variant="warning" title="The vault closed by itself">
        <p>What was last marked as saved is kept. Unlock it to go on where you were.</p>
      </Alert>
    )
  return null
}
