import { type RefObject, useEffect, useRef } from 'react'

/**
 * Shows a dialog over everything else while it is drawn, and gives focus back to what had it before: to the very field
 * in which somebody was typing. Closing by taking the dialog out of the page would leave focus nowhere.
 */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return dialog
}
