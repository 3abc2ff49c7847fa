import { beforeEach, describe, expect, it, vi } from 'vitest'
import { givenTo, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { buildMenu, setMenu } = await import('../../../../main/shell/window/menu.ts')

beforeEach(resetElectron)

/** Every entry of the menu, submenus flattened. */
function listEntries(platform: NodeJS.Platform, lockNow = () => {}) {
  return buildMenu(platform, lockNow).flatMap((top) => {
    if (!Array.isArray(top.submenu)) throw new Error('a menu without entries')
    return top.submenu
  })
}

describe('buildMenu', () => {
  it.each(['win32', 'darwin', 'linux'] as const)('has only plain commands on %s', (platform) => {
    const roles = listEntries(platform).flatMap((entry) => entry.role ?? [])
    const allowed = [
      'undo',
      'redo',
      'cut',
      'copy',
      'pasteAndMatchStyle',
      'selectAll',
      'resetZoom',
      'zoomIn',
      'zoomOut',
    ]
    const leaving = ['togglefullscreen', 'minimize', 'close', 'quit', 'hide']

    expect(roles.filter((role) => ![...allowed, ...leaving].includes(role))).toEqual([])
    expect(roles).toEqual(expect.arrayContaining(allowed))
  })

  it('locks from the menu and by key', () => {
    const lockNow = vi.fn()
    const lock = listEntries('linux', lockNow).find((entry) => entry.label === 'Lock')

    lock?.click?.(Object({}), undefined, Object({}))

    expect([lock?.accelerator, lockNow.mock.calls.length]).toEqual(['CmdOrCtrl+L', 1])
  })
})

describe('setMenu', () => {
  it('replaces the menu that Electron would show', () => {
    setMenu('linux', () => undefined)

    expect(givenTo('menu.set')).toHaveLength(1)
  })
})
