import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, DoubleSession, givenTo, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { emptySession, openWindowSession, protectSession } = await import(
  '../../../../main/shell/window/session.ts'
)

beforeEach(resetElectron)

describe('openWindowSession', () => {
  it('is in memory, under a name of its own, without a cache', async () => {
    await openWindowSession('first')
    await openWindowSession('second')

    expect(givenTo('session.fromPartition')).toEqual([
      ['vault-first', { cache: false }],
      ['vault-second', { cache: false }],
    ])
    expect(
      givenTo('session.fromPartition').filter(([name]) => String(name).startsWith('persist:')),
    ).toEqual([])
  })

  it('carries every promise that is made of a session', async () => {
    const opened = await openWindowSession('first')
    const download = anEvent()
    opened.emit('will-download', Object(download), Object({}), Object({}))

    expect(Object.keys(Object(opened).handlers).sort()).toEqual([
      'bluetoothPairing',
      'devicePermission',
      'displayMedia',
      'permissionCheck',
      'permissionRequest',
    ])
    expect([
      download.defaultPrevented,
      givenTo('session.setSpellCheckerEnabled'),
      givenTo('session.setProxy'),
    ]).toEqual([true, [[false]], [[{ mode: 'direct' }]]])
  })
})

describe('protectSession', () => {
  it('adds each listener once, however often a session is seen', () => {
    const session = new DoubleSession()

    protectSession(Object(session))
    protectSession(Object(session))

    expect(session.eventNames().map((name) => session.listenerCount(name))).toEqual([1, 1, 1, 1])
  })
})

describe('emptySession', () => {
  it('ends its connections before it throws its storage away', async () => {
    const opened = await openWindowSession('first')

    await emptySession(opened)

    expect([givenTo('session.closeAllConnections'), givenTo('session.clearStorageData')]).toEqual([
      [[opened]],
      [[opened]],
    ])
  })
})
