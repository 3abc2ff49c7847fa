import { app, type Input } from 'electron'

/**
 * The promise: in the app people use, there are no developer tools: not by menu, not by key, not by switch. The window's
 * options switch them off as well.
 *
 * @source Electron documentation of `webPreferences.devTools` and `before-input-event`.
 */
export function refuseDevtools(packaged: boolean): void {
  if (!packaged) return
  app.on('web-contents-created', (_event, contents) => {
    contents.on('before-input-event', (event, input) => {
      if (isDevtoolsKey(input)) event.preventDefault()
    })
    contents.on('devtools-opened', () => contents.closeDevTools())
  })
}

/** Tells whether a key press is one of Chromium's for its developer tools: F12, or Ctrl+Shift (Cmd+Alt) with I, J or C. */
export function isDevtoolsKey(
  input: Pick<Input, 'key' | 'control' | 'shift' | 'meta' | 'alt'>,
): boolean {
  if (input.key === 'F12') return true
  const held = (input.control && input.shift) || (input.meta && input.alt)
  return held && ['i', 'j', 'c'].includes(input.key.toLowerCase())
}
