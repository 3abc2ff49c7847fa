import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, app, DoubleContents, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { refuseBluetooth } = await import('../../../../main/shell/refusals/refuse-bluetooth.ts')

beforeEach(resetElectron)

describe('refuseBluetooth', () => {
  it('chooses no device', () => {
    refuseBluetooth()
    const contents = new DoubleContents()
    app.emit('web-contents-created', anEvent(), contents)
    const event = anEvent()
    const choose = vi.fn()

    contents.emit('select-bluetooth-device', event, [{ deviceId: 'first' }], choose)

    expect([event.defaultPrevented, choose.mock.calls]).toEqual([true, [['']]])
  })
})
