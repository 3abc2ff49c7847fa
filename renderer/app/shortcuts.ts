import { useEffect, useRef } from 'react'

/** What can be done by one key from anywhere. */
export interface Shortcuts {
  readonly lock: () => void
  readonly toggleBlank: () => void
  readonly openPalette: () => void
}

/** What can be done by one key from anywhere in a case. */
export interface CaseShortcuts {
  readonly writeCallNote: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The keys in words, for the list that the palette shows. */
export const shortcutWords: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Ctrl + K', does: 'Find a section or a case' },
  { keys: 'Ctrl + L', does: 'Lock the vault' },
  { keys: 'F9', does: 'Hide the screen at once, and show it again' },
  { keys: 'Ctrl + Shift + K', does: 'Write a call note, with date and time filled in' },
  { keys: 'Ctrl + Enter', does: 'Save the form that you are in' },
  { keys: '0 to 4, U, or a first letter', does: 'Choose, on a list that has focus' },
  { keys: 'F6', does: 'From a rating to its evidence, and back' },
  { keys: 'Ctrl + Z', does: 'Undo, when no text field has focus' },
  { keys: 'Ctrl + Y', does: 'Redo, when no text field has focus' },
]

/** Listens for the keys that work everywhere. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useKeys((event) => {
    const isControl = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (event.key === 'F9') return shortcuts.toggleBlank
    if (isControl && !event.shiftKey && !event.altKey && key === 'l') return shortcuts.lock
    if (isControl && !event.shiftKey && !event.altKey && key === 'k') return shortcuts.openPalette
    return undefined
  })
}

/** Listens for the keys that work in a case. Undo belongs to the text field while one has focus. */
export function useCaseShortcuts(shortcuts: CaseShortcuts): void {
  useKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
    const key = event.key.toLowerCase()
    if (event.shiftKey && key === 'k') return shortcuts.writeCallNote
    if (isTextField(document.activeElement)) return undefined
    if (key === 'y' || (event.shiftKey && key === 'z')) return shortcuts.redo
    return key === 'z' ? shortcuts.undo : undefined
  })
}

function useKeys(find: (event: KeyboardEvent) => (() => void) | undefined): void {
  const latest = useRef(find)
  latest.current = find
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current(event)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Tells whether an element takes text, so that keys for text belong to it. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'file'].includes(element.type)
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
}
