import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, app, DoubleContents, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { refuseNewWindows } = await import('../../../../main/shell/refusals/refuse-new-windows.ts')

beforeEach(resetElectron)

describe('refuseNewWindows', () => {
  it.each(['https://example.org/', 'app://vault/', 'about:blank', 'mailto:someone@example.org'])(
    'opens no window for %s',
    (url) => {
      refuseNewWindows()
      const contents = new DoubleContents()
      app.emit('web-contents-created', anEvent(), contents)

      expect(contents.windowOpenHandler?.({ url })).toEqual({ action: 'deny' })
    },
  )
})
