import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DoubleWindow, powerMonitor, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { lockOnPowerEvents, lockOnSessionEnd } = await import(
  '../../../../main/shell/locking/lock-on-power-events.ts'
)

beforeEach(resetElectron)

describe('lockOnPowerEvents', () => {
  it.each([
    ['suspend', 'suspend'],
    ['resume', 'suspend'],
    ['lock-screen', 'screen_lock'],
    ['user-did-resign-active', 'screen_lock'],
    ['shutdown', 'quit'],
  ])('locks on %s, with the cause %s', (event, cause) => {
    const lock = vi.fn()
    lockOnPowerEvents(lock)

    powerMonitor.emit(event)

    expect(lock.mock.calls).toEqual([[cause]])
  })

  it.each(['on-ac', 'on-battery', 'unlock-screen', 'user-did-become-active'])(
    'does not lock on %s',
    (event) => {
      const lock = vi.fn()
      lockOnPowerEvents(lock)

      powerMonitor.emit(event)

      expect(lock.mock.calls).toEqual([])
    },
  )
})

describe('lockOnSessionEnd', () => {
  it.each(['query-session-end', 'session-end'])(
    'locks when Windows signs the person out: %s',
    (event) => {
      const lock = vi.fn()
      const window = new DoubleWindow({})
      lockOnSessionEnd(Object(window), lock)

      window.emit(event)

      expect(lock.mock.calls).toEqual([['quit']])
    },
  )
})
