import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * Builds the menu: what a person needs for editing, zoom and leaving, and the lock. No reload, no developer tools, no
 * services, no recent files: Electron's own default menu has all of them.
 */
export function buildMenu(
  platform: NodeJS.Platform,
  lockNow: () => void,
): MenuItemConstructorOptions[] {
  const lock: MenuItemConstructorOptions = {
    label: 'Lock',
    accelerator: 'CmdOrCtrl+L',
    click: lockNow,
  }
  const first: MenuItemConstructorOptions =
    platform === 'darwin'
      ? {
          label: 'Throughline',
          submenu: [lock, { type: 'separator' }, { role: 'hide' }, { role: 'quit' }],
        }
      : { label: 'File', submenu: [lock, { type: 'separator' }, { role: 'quit' }] }
  return [
    first,
    {
      label: 'Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'pasteAndMatchStyle', accelerator: 'CmdOrCtrl+V' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
  ]
}

/** Puts the menu in place of Electron's own. */
export function setMenu(platform: NodeJS.Platform, lockNow: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(buildMenu(platform, lockNow)))
}
