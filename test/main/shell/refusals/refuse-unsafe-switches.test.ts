import { describe, expect, it } from 'vitest'
import { listUnsafeSwitches } from '../../../../main/shell/refusals/refuse-unsafe-switches.ts'

const debuggers = [
  '--inspect',
  '--inspect=0.0.0.0:9229',
  '--inspect-brk',
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '-inspect',
]
const unprotected = [
  '--no-sandbox',
  '--no-sandbox=1',
  '-no-sandbox',
  '--disable-web-security',
  '--disable-seccomp-filter-sandbox',
  '--single-process',
  '--proxy-server=example.org:80',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--js-flags=--expose-gc',
  '--log-net-log=net.json',
]

describe('listUnsafeSwitches', () => {
  it.each([...debuggers, ...unprotected])(
    'refuses %s in the app people use, without its value',
    (word) => {
      expect(listUnsafeSwitches([word], {}, true)).toEqual([word.split('=')[0]])
    },
  )

  it.each(unprotected)('refuses %s in development too', (word) => {
    expect(listUnsafeSwitches([word], {}, false)).toEqual([word.split('=')[0]])
  })

  it.each(debuggers)('allows the debugger %s in development only', (word) => {
    expect(listUnsafeSwitches([word], {}, false)).toEqual([])
  })

  it('refuses an environment that switches the sandbox off, even with nothing in it', () => {
    expect(listUnsafeSwitches([], { ELECTRON_DISABLE_SANDBOX: '' }, true)).toEqual([
      'ELECTRON_DISABLE_SANDBOX',
    ])
  })

  it.each([
    '--self-test',
    '--inspector-of-nothing',
    'C:\\cases\\no-sandbox',
    '--force-device-scale-factor=2',
    '.',
  ])('lets the app start with %s', (word) => {
    expect(listUnsafeSwitches([word], {}, true)).toEqual([])
  })
})
