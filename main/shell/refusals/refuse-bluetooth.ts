import { app } from 'electron'

/**
 * The promise: the page can choose no Bluetooth device. Electron asks this one of the window's contents and not of the
 * session, and picks the first device found when nobody answers.
 *
 * @source Electron security checklist, item 5.
 */
export function refuseBluetooth(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault()
      choose('')
    })
  })
}
