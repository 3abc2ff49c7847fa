import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, app, DoubleContents, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { refuseWebviews } = await import('../../../../main/shell/refusals/refuse-webviews.ts')

beforeEach(resetElectron)

describe('refuseWebviews', () => {
  it('attaches no page inside the page', () => {
    refuseWebviews()
    const contents = new DoubleContents()
    app.emit('web-contents-created', anEvent(), contents)
    const event = anEvent()

    contents.emit('will-attach-webview', event)

    expect(event.defaultPrevented).toBe(true)
  })
})
