import type { ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/**
 * What is known about saving. `saved` only after the write is durable, with its time in words ("2:32pm");
 * `not_saved` says what to do and stays until a write is confirmed.
 */
export type SaveState =
  | { readonly kind: 'nothing_to_save' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly atText: string }
  | { readonly kind: 'not_saved'; readonly whatToDo: string }

function wordSaveState(state: SaveState): string {
  switch (state.kind) {
    case 'nothing_to_save':
      return ''
    case 'saving':
      return 'Saving'
    case 'saved':
      return `Saved ${state.atText}`
    case 'not_saved':
      return `Not saved. ${state.whatToDo}`
  }
}

/** Says whether what was typed is safe. Announced when it changes, without taking focus or blocking typing. */
export function SaveStatus({ state }: { readonly state: SaveState }): ReactNode {
  return (
    <p
      className={joinClassNames(
        'app-save-status',
        state.kind === 'not_saved' && 'app-save-status--not-saved',
      )}
      role="status"
    >
      {wordSaveState(state)}
    </p>
  )
}
