import { type FormEvent, type ReactNode, useState } from 'react'
import type { Unlocked } from '../../../shared/contract/answers.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'
import { Alert } from '../../components/messages/alert.tsx'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { PathField } from '../../forms/path-field.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import { PassphraseField } from './passphrase-field.tsx'
import { PassphraseStrength } from './passphrase-strength.tsx'

/** What making a vault takes: where it would go, and where to go from here. */
export interface MakeVaultProps {
  readonly suggestedFolder: string
  readonly onUnlocked: (unlocked: Unlocked) => void
  readonly onBack: () => void
}

/** Makes a vault: a folder, and a passphrase that nobody else can recover. */
export function MakeVault({ suggestedFolder, onUnlocked, onBack }: MakeVaultProps): ReactNode {
  const [folder, setFolder] = useState(suggestedFolder)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [suggested, setSuggested] = useState<string>()
  const [isMaking, setIsMaking] = useState(false)
  const problems = useProblems()

  const suggest = async () => {
    const reply = await invoke('vault.suggestPassphrase', undefined)
    if (reply.ok) setSuggested(reply.value)
    else problems.showRefusal(reply)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing =
      passphrase === ''
        ? [{ field: 'passphrase', message: 'Enter a passphrase' }]
        : passphrase === again
          ? []
          : [{ field: 'again', message: 'Enter the same passphrase again' }]
    if (!problems.show(missing)) return
    setIsMaking(true)
    const reply = await invoke('vault.create', { folder, passphrase })
    setIsMaking(false)
    if (reply.ok) return onUnlocked(reply.value)
    problems.showRefusal(reply, 'passphrase')
  }

  return (
    <form onSubmit={submit} noValidate>
      <BackLink
        href="#/"
        onClick={(event) => {
          event.preventDefault()
          onBack()
        }}
      />
      {problems.summary}
      <h1 className="govuk-heading-l">Make a vault</h1>
      <PathField
        id="folder"
        label="Folder for the vault"
        hint="A new folder on this computer, not on a shared drive"
        error={problems.of('folder')}
        value={folder}
        onChange={setFolder}
        dialog="dialogs.chooseFolder"
      />
      <Alert variant="warning" title="There is no way round the passphrase">
        <p>
          Nobody can open the vault without it: not your council, not us. Write it down and keep the
          paper somewhere safe, away from this computer.
        </p>
      </Alert>
      <p className="govuk-body">
        <button type="button" className="app-link-button" onClick={() => void suggest()}>
          Suggest five words
        </button>
      </p>
      <div role="status">
        {suggested && (
          <InsetText>
            <p className="govuk-body app-suggested">{suggested}</p>
            <p className="govuk-body-s">
              Write it on paper, then type it into both boxes yourself: typing it twice is how it
              stays with you. It is not copied anywhere.
            </p>
          </InsetText>
        )}
      </div>
      <PassphraseField
        id="passphrase"
        label="Passphrase"
        hint="Five words chosen at random are strong and easy to type"
        error={problems.of('passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="new-password"
        describedBy="passphrase-strength"
      />
      <PassphraseStrength id="passphrase-strength" passphrase={passphrase} />
      <PassphraseField
        id="again"
        label="The same passphrase again"
        error={problems.of('again')}
        value={again}
        onChange={setAgain}
        autoComplete="new-password"
      />
      <Button disabled={isMaking}>{isMaking ? 'Making' : 'Make the vault'}</Button>
      <p className="govuk-body" role="status">
        {isMaking && 'Making the vault. This takes a second or two on purpose.'}
      </p>
    </form>
  )
}
