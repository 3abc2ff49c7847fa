import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, app, DoubleContents, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { refuseNavigation } = await import('../../../../main/shell/refusals/refuse-navigation.ts')

beforeEach(resetElectron)

function isStopped(name: string, url: string): boolean {
  refuseNavigation()
  const contents = new DoubleContents()
  app.emit('web-contents-created', anEvent(), contents)
  const event = anEvent({ url })
  contents.emit(name, event)
  return event.defaultPrevented
}

const ways = ['will-navigate', 'will-frame-navigate', 'will-redirect']

describe('refuseNavigation', () => {
  it.each(
    ways.flatMap((way) =>
      [
        'https://example.org/',
        'file:///etc/hostname',
        'app://vault.example.org/',
        'app://vault/assets/page.js',
        'about:blank',
        'javascript:alert(1)',
        'not an address',
      ].map((url) => [way, url] as const),
    ),
  )('stops %s to %s', (way, url) => {
    expect(isStopped(way, url)).toBe(true)
  })

  it.each(ways)('lets %s reach our own page', (way) => {
    expect([
      isStopped(way, 'app://vault/'),
      isStopped(way, 'app://vault/?after=lock#/cases'),
    ]).toEqual([false, false])
  })
})
