import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Unlocked, VaultStatus } from '../../../shared/contract/answers.ts'
import { focusBriefly } from '../../components/focus-briefly.ts'
import { MakeVault } from './make-vault.tsx'
import { OpenVault } from './open-vault.tsx'

/** What the vault screen takes: where the vault stands, and what to do once one is open. */
export interface VaultScreenProps {
  readonly status: VaultStatus
  readonly onUnlocked: (unlocked: Unlocked) => void
}

type View = 'welcome' | 'make' | 'open'

/** The way in: a welcome on a fresh computer, else the vault last opened. */
export function VaultScreen({ status, onUnlocked }: VaultScreenProps): ReactNode {
  const [view, setView] = useState<View>(status.lastFolder === undefined ? 'welcome' : 'open')
  const drawn = useRef(view)
  useEffect(() => {
    // What was pressed has gone with the view before; the first view leaves focus at the top of the window.
    if (drawn.current === view) return
    drawn.current = view
    const heading = document.querySelector<HTMLElement>('#content h1')
    if (heading) focusBriefly(heading)
  }, [view])
  if (view === 'make')
    return (
      <MakeVault
        suggestedFolder={status.suggestedFolder}
        onUnlocked={onUnlocked}
        onBack={() => setView(status.lastFolder === undefined ? 'welcome' : 'open')}
      />
    )
  if (view === 'open')
    return (
      <OpenVault
        folder={status.lastFolder ?? status.suggestedFolder}
        isKnown={status.lastFolder !== undefined}
        onUnlocked={onUnlocked}
        onMake={() => setView('make')}
      />
    )
  return <Welcome onChoose={setView} />
}

function Welcome({ onChoose }: { readonly onChoose: (view: View) => void }) {
  return (
    <>
      <h1 className="govuk-heading-xl">Welcome to Throughline</h1>
      <p className="govuk-body-l">
        A place for the whole story of a child who has displayed harmful sexual behaviour: what
        happened, who said so, what is not known, and who does what tonight.
      </p>
      <p className="govuk-body">
        Everything stays on this computer, in a vault: one folder, encrypted, that opens only with
        your passphrase. Nothing is sent anywhere.
      </p>
      <p className="govuk-body">
        <button type="button" className="govuk-button" onClick={() => onChoose('make')}>
          Make a vault
        </button>
      </p>
      <p className="govuk-body">
        <button type="button" className="app-link-button" onClick={() => onChoose('open')}>
          Open a vault that is already on this computer
        </button>
      </p>
    </>
  )
}
