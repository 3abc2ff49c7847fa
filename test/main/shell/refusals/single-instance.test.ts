import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, app, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { claimSingleInstance } = await import('../../../../main/shell/refusals/single-instance.ts')

beforeEach(resetElectron)

describe('claimSingleInstance', () => {
  it('hears that the app was started again, and nothing of how', () => {
    const again = vi.fn()

    const first = claimSingleInstance(again)
    app.emit('second-instance', anEvent(), ['throughline', '/somewhere/a.tlcase'], '/somewhere')

    expect([first, again.mock.calls]).toEqual([true, [[]]])
  })

  it('gives way to one that is already running', () => {
    app.firstInstance = false

    expect([claimSingleInstance(() => undefined), app.listenerCount('second-instance')]).toEqual([
      false,
      0,
    ])
  })
})
