import { describe, expect, it } from 'vitest'
import { isPageSender } from '../../../../main/shell/page/page-sender.ts'
import { DoubleWindow } from '../../../doubles/electron.ts'

function isFrom(frame: unknown, window: DoubleWindow | undefined): boolean {
  return isPageSender(Object({ senderFrame: frame }), window && Object(window))
}

describe('isPageSender', () => {
  it('knows our page in our window', () => {
    const window = new DoubleWindow({})

    expect(isFrom(window.webContents.mainFrame, window)).toBe(true)
  })

  it('refuses a frame that is gone, and any sender when there is no window or it is gone', () => {
    const window = new DoubleWindow({})
    const frame = window.webContents.mainFrame
    const gone = new DoubleWindow({})
    gone.destroy()

    expect([
      isFrom(null, window),
      isFrom(frame, undefined),
      isFrom(gone.webContents.mainFrame, gone),
    ]).toEqual([false, false, false])
  })

  it('refuses a frame inside the page, and the frame of another window, even at our origin', () => {
    const window = new DoubleWindow({})

    expect([
      isFrom({ origin: 'app://vault' }, window),
      isFrom(new DoubleWindow({}).webContents.mainFrame, window),
    ]).toEqual([false, false])
  })

  it.each(['', 'null', 'app://vault.example.org', 'https://example.org', 'file://'])(
    'refuses our window at another origin: %s',
    (origin) => {
      const window = new DoubleWindow({})
      window.webContents.mainFrame.origin = origin

      expect(isFrom(window.webContents.mainFrame, window)).toBe(false)
    },
  )
})
