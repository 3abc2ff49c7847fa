/**
 * The few things the page asks of the shell rather than of the engine; none carries case data.
 * In the preview, where there are no system dialogs, each answers `unavailable` and the page asks for a typed path.
 */
export interface ShellCalls {
  /** Lets the person choose an existing or new folder. */
  'dialogs.chooseFolder': { readonly title: string }
  /** Lets the person choose where to save; `suggestedName` is neutral (a case reference, never a name). */
  'dialogs.chooseSavePath': { readonly title: string; readonly suggestedName: string }
}

/** A chosen path; `cancelled` when the person closed the dialog; `unavailable` where there are no dialogs. */
export type ShellAnswer =
  | { readonly outcome: 'chosen'; readonly path: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'unavailable' }

/** The name of a call to the shell. */
export type ShellChannel = keyof ShellCalls

/** Every call to the shell; anything else is refused. */
export const shellChannels: readonly ShellChannel[] = [
  'dialogs.chooseFolder',
  'dialogs.chooseSavePath',
]
