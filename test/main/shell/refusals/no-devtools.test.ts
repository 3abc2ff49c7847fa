import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, app, DoubleContents, givenTo, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { refuseDevtools } = await import('../../../../main/shell/refusals/no-devtools.ts')

beforeEach(resetElectron)

function aKey(key: string, held: readonly string[] = []) {
  const holds = (name: string) => held.includes(name)
  return {
    key,
    control: holds('control'),
    shift: holds('shift'),
    meta: holds('meta'),
    alt: holds('alt'),
  }
}

function isStopped(packaged: boolean, key: ReturnType<typeof aKey>): boolean {
  refuseDevtools(packaged)
  const contents = new DoubleContents()
  app.emit('web-contents-created', anEvent(), contents)
  const event = anEvent()
  contents.emit('before-input-event', event, key)
  return event.defaultPrevented
}

const keys = [
  aKey('F12'),
  aKey('I', ['control', 'shift']),
  aKey('j', ['control', 'shift']),
  aKey('C', ['control', 'shift']),
  aKey('i', ['meta', 'alt']),
]

describe('refuseDevtools', () => {
  it.each(keys)('stops the key for developer tools: $key', (key) => {
    expect(isStopped(true, key)).toBe(true)
  })

  it.each([
    aKey('i'),
    aKey('i', ['control']),
    aKey('I', ['shift']),
    aKey('v', ['control', 'shift']),
  ])('leaves the person their own keys: $key', (key) => {
    expect(isStopped(true, key)).toBe(false)
  })

  it('closes developer tools that were opened another way', () => {
    refuseDevtools(true)
    const contents = new DoubleContents()
    app.emit('web-contents-created', anEvent(), contents)

    contents.emit('devtools-opened')

    expect(givenTo('contents.closeDevTools')).toEqual([[]])
  })

  it('leaves a development build its tools', () => {
    expect(isStopped(false, aKey('F12'))).toBe(false)
  })
})
