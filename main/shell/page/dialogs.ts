import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain } from 'electron'
import { ipcNames } from '../../../shared/contract/page-bridge.ts'
import type { ShellAnswer, ShellCalls, ShellChannel } from '../../../shared/contract/shell-calls.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { isPageSender } from './page-sender.ts'
import { parseShellChannel, shellInputs } from './shell-input.ts'

/** What answers each call. A new call does not compile until it has one. */
const answers: {
  readonly [C in ShellChannel]: (
    window: BrowserWindow,
    input: ShellCalls[C],
  ) => Promise<ShellAnswer>
} = {
  'dialogs.chooseFolder': chooseFolder,
  'dialogs.chooseSavePath': chooseSavePath,
}

/**
 * The promise: the page can ask the shell for these calls and no others, and the system's list of recent files hears of
 * none of them.
 *
 * @source Electron security checklist, items 17 and 20.
 */
export function answerShellCalls(currentWindow: () => BrowserWindow | undefined): void {
  ipcMain.handle(ipcNames.shell, async (event, channel: unknown, input: unknown) => {
    const window = currentWindow()
    if (window === undefined || !isPageSender(event, window)) {
      throw new InvalidInput('This call did not come from the page.')
    }
    return answerShellCall(window, parseShellChannel(channel), input)
  })
}

function answerShellCall<C extends ShellChannel>(
  window: BrowserWindow,
  channel: C,
  input: unknown,
): Promise<ShellAnswer> {
  return answers[channel](window, shellInputs[channel](input))
}

async function chooseFolder(
  window: BrowserWindow,
  input: ShellCalls['dialogs.chooseFolder'],
): Promise<ShellAnswer> {
  const chosen = await dialog.showOpenDialog(window, {
    title: input.title,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate', 'dontAddToRecent'],
  })
  return wordChoice(chosen.canceled, chosen.filePaths[0])
}

async function chooseSavePath(
  window: BrowserWindow,
  input: ShellCalls['dialogs.chooseSavePath'],
): Promise<ShellAnswer> {
  const chosen = await dialog.showSaveDialog(window, {
    title: input.title,
    defaultPath: join(app.getPath('documents'), input.suggestedName),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  return wordChoice(chosen.canceled, chosen.filePath)
}

function wordChoice(cancelled: boolean, path: string | undefined): ShellAnswer {
  return cancelled || path === undefined || path === ''
    ? { outcome: 'cancelled' }
    : { outcome: 'chosen', path }
}
