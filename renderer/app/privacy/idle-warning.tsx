import { type ReactNode, useEffect, useState } from 'react'
import { invoke, onEvent } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'
import { flushDrafts } from '../../forms/drafts/draft-keeper.ts'
import { useModalDialog } from '../use-modal-dialog.ts'

/** What the warning takes: how to remember where the person is before the vault locks. */
export interface IdleWarningProps {
  readonly rememberPlace: () => void
}

/** Says that the vault locks soon, after saving what was typed; locking deletes nothing. */
export function IdleWarning({ rememberPlace }: IdleWarningProps): ReactNode {
  const [seconds, setSeconds] = useState<number>()
  useEffect(
    () =>
      onEvent('vault.lockingSoon', (soon) => {
        void flushDrafts()
        rememberPlace()
        setSeconds(soon.seconds)
      }),
    [rememberPlace],
  )
  if (seconds === undefined) return null
  const stay = () => {
    setSeconds(undefined)
    void invoke('vault.stayOpen', undefined)
  }
  return <Warning seconds={seconds} onStay={stay} />
}

function Warning({ seconds, onStay }: { readonly seconds: number; readonly onStay: () => void }) {
  const dialog = useModalDialog()
  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby="idle-title" onCancel={onStay}>
      <h2 className="govuk-heading-m" id="idle-title">
        The vault is about to lock
      </h2>
      <p className="govuk-body">
        Nothing has been used for a while, so the vault locks in about {seconds} seconds. What you
        have typed is saved, and you come back to this place.
      </p>
      <Button type="button" onClick={onStay}>
        Stay
      </Button>
    </dialog>
  )
}
