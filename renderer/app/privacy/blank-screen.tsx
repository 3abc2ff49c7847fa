import type { ReactNode } from 'react'
import { useModalDialog } from '../use-modal-dialog.ts'

/** What the blank screen takes: how it goes away again. */
export interface BlankScreenProps {
  readonly onShow: () => void
}

/** Covers the whole window at once. What is underneath stays as it is, out of sight and out of reach. */
export function BlankScreen({ onShow }: BlankScreenProps): ReactNode {
  const dialog = useModalDialog()
  return (
    <dialog ref={dialog} className="app-blank" aria-label="Screen hidden" onCancel={onShow}>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={onShow}>
        Show the screen again (F9)
      </button>
    </dialog>
  )
}
