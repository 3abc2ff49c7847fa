import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Input } from '../../components/controls/input.tsx'

/** What a passphrase field takes. The passphrase goes to the engine and nowhere else. */
export interface PassphraseFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly value: string
  readonly onChange: (passphrase: string) => void
  readonly autoComplete: 'new-password' | 'current-password'
  readonly describedBy?: string
}

/** A passphrase that can be shown while it is typed, and that says when Caps Lock is on. */
export function PassphraseField(props: PassphraseFieldProps): ReactNode {
  const { id, label, hint, error, value, onChange, autoComplete, describedBy } = props
  const [isShown, setIsShown] = useState(false)
  const [isCapsLockOn, setIsCapsLockOn] = useState(false)
  const readCapsLock = (event: KeyboardEvent) => {
    setIsCapsLockOn(event.getModifierState('CapsLock'))
  }
  return (
    <div className="app-passphrase">
      <Input
        id={id}
        name={id}
        type={isShown ? 'text' : 'password'}
        label={label}
        hint={hint}
        error={error}
        describedBy={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={readCapsLock}
        onKeyUp={readCapsLock}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
      />
      <button
        type="button"
        className="app-link-button"
        aria-pressed={isShown}
        aria-controls={id}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? 'Hide the passphrase' : 'Show the passphrase'}
      </button>
      <p className="govuk-body-s" role="status">
        {isCapsLockOn && 'Caps Lock is on.'}
      </p>
    </div>
  )
}
