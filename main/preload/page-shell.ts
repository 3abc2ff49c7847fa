import type { PageShell } from '../../shared/contract/page-bridge.ts'
import type { ShellAnswer, ShellChannel } from '../../shared/contract/shell-calls.ts'

/**
 * Builds what the page finds under its one added name: a frozen record with one function per call. The page never sees
 * the messenger itself, and a name that is not a call is not there to be called.
 *
 * @source Electron security checklist, item 20.
 */
export function buildPageShell(
  invoke: (channel: ShellChannel, input: unknown) => Promise<ShellAnswer>,
): PageShell {
  return Object.freeze({
    'dialogs.chooseFolder': ({ title }) => invoke('dialogs.chooseFolder', { title }),
    'dialogs.chooseSavePath': ({ title, suggestedName }) =>
      invoke('dialogs.chooseSavePath', { title, suggestedName }),
  } satisfies PageShell)
}
