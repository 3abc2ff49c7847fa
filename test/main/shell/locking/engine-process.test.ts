import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DoubleUtilityProcess, givenTo, newest, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { keepPlainEnvironment, lockGraceMs, startEngine } = await import(
  '../../../../main/shell/locking/engine-process.ts'
)

beforeEach(() => {
  resetElectron()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const folders = {
  resources: '/app/resources',
  userData: '/person/app',
  documents: '/person/documents',
}

function anEngine(packaged = true) {
  const onEnd = vi.fn()
  const engine = startEngine({
    modulePath: '/app/engine.js',
    folders,
    environment: {},
    packaged,
    onEnd,
  })
  return { engine, onEnd, child: newest(DoubleUtilityProcess.all) }
}

describe('startEngine', () => {
  it('starts the built engine as the engine, with its folders, and lets it print only in development', () => {
    const packaged = anEngine(true).child
    const development = anEngine(false).child

    const given = [
      '--engine',
      '--resources=/app/resources',
      '--user-data=/person/app',
      '--documents=/person/documents',
    ]
    expect(givenTo('utilityProcess.fork')).toEqual([
      ['/app/engine.js', given],
      ['/app/engine.js', given],
    ])
    expect([packaged.options.stdio, development.options.stdio]).toEqual(['ignore', 'inherit'])
  })

  it('hands over a port beside its message', () => {
    const { engine, child } = anEngine()

    engine.takePort(Object('a port'))

    expect(child.posted).toEqual([{ message: { kind: 'port' }, ports: [Object('a port')] }])
  })

  it('asks the engine to lock once, and waits for it', () => {
    const { engine, child, onEnd } = anEngine()

    engine.lock('suspend')
    engine.lock('idle')
    vi.advanceTimersByTime(lockGraceMs - 1)

    expect(child.posted).toEqual([{ message: { kind: 'lock', cause: 'suspend' }, ports: [] }])
    expect([child.killed, onEnd.mock.calls]).toEqual([false, []])
  })

  it('ends by force an engine that does not lock in time, and calls that a lock', () => {
    const { engine, child, onEnd } = anEngine()

    engine.lock('suspend')
    vi.advanceTimersByTime(lockGraceMs)

    expect([child.killed, onEnd.mock.calls]).toEqual([true, [['locked']]])
  })

  it('leaves alone an engine that locked in time', () => {
    const { engine, child, onEnd } = anEngine()

    engine.lock('person')
    child.emit('exit', 0)
    vi.advanceTimersByTime(lockGraceMs * 2)

    expect([child.killed, onEnd.mock.calls]).toEqual([false, [['locked']]])
  })

  it.each([
    [0, 'locked'],
    [1, 'crashed'],
    [139, 'crashed'],
  ])('takes an end with code %i that nobody asked for as: %s', (code, end) => {
    const { child, onEnd } = anEngine()

    child.emit('exit', code)

    expect(onEnd.mock.calls).toEqual([[end]])
  })
})

describe('keepPlainEnvironment', () => {
  it('drops whatever could change the code that is loaded', () => {
    expect(
      keepPlainEnvironment({
        PATH: '/bin',
        LANG: 'en_GB.UTF-8',
        EMPTY: undefined,
        NODE_OPTIONS: '--require x',
        node_path: '/x',
        ELECTRON_RUN_AS_NODE: '1',
        LD_PRELOAD: '/x.so',
        DYLD_INSERT_LIBRARIES: '/x.dylib',
      }),
    ).toEqual({ PATH: '/bin', LANG: 'en_GB.UTF-8' })
  })
})
