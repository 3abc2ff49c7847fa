import { type PageShell, shellName } from '../../shared/contract/page-bridge.ts'
import type { ShellAnswer, ShellCalls, ShellChannel } from '../../shared/contract/shell-calls.ts'

function findShell(): PageShell | undefined {
  // The preload puts the shell there under this name; in the preview nothing does.
  return (globalThis as { readonly [name in typeof shellName]?: PageShell })[shellName]
}

/** Tells whether there are system dialogs; where there are none, the person types the path. */
export function hasDialogs(): boolean {
  return findShell() !== undefined
}

/** Makes one of the shell's calls; answers `unavailable` where there is no shell. */
export function callShell<C extends ShellChannel>(
  channel: C,
  input: ShellCalls[C],
): Promise<ShellAnswer> {
  const shell = findShell()
  return shell ? shell[channel](input) : Promise.resolve({ outcome: 'unavailable' })
}
