import { describe, expect, it, vi } from 'vitest'
import { refusePermissions } from '../../../../main/shell/refusals/refuse-permissions.ts'
import { anEvent, DoubleSession } from '../../../doubles/electron.ts'

function aRefusingSession(): DoubleSession {
  const session = new DoubleSession()
  refusePermissions(Object(session))
  return session
}

function ask(session: DoubleSession, handler: string, ...given: unknown[]): unknown {
  return Reflect.apply(session.handlers[handler] ?? (() => 'nobody asked'), undefined, given)
}

describe('refusePermissions', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'unknown'])(
    'refuses %s when the page asks and when it looks',
    (permission) => {
      const answer = vi.fn()
      const session = aRefusingSession()

      ask(session, 'permissionRequest', null, permission, answer)

      expect(answer.mock.calls).toEqual([[false]])
      expect(ask(session, 'permissionCheck', null, permission)).toBe(false)
    },
  )

  it('refuses devices, the screen and pairing', () => {
    const screen = vi.fn()
    const pairing = vi.fn()
    const session = aRefusingSession()

    ask(session, 'displayMedia', {}, screen)
    ask(session, 'bluetoothPairing', {}, pairing)

    expect(ask(session, 'devicePermission', {})).toBe(false)
    expect([screen.mock.calls, pairing.mock.calls]).toEqual([[[{}]], [[{ confirmed: false }]]])
  })

  it.each([
    ['select-hid-device', [{}], [null]],
    ['select-serial-port', [[{ portId: 'first' }], null], ['']],
    ['select-usb-device', [{}], []],
  ])('chooses no device for %s', (name, details, chosen) => {
    const choose = vi.fn()
    const event = anEvent()

    aRefusingSession().emit(name, event, ...details, choose)

    expect([event.defaultPrevented, choose.mock.calls]).toEqual([true, [chosen]])
  })
})
