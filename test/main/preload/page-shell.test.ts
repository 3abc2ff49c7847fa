import { describe, expect, it, vi } from 'vitest'
import { buildPageShell } from '../../../main/preload/page-shell.ts'
import { shellChannels } from '../../../shared/contract/shell-calls.ts'

describe('buildPageShell', () => {
  it('has exactly the listed calls, and cannot be changed', () => {
    const shell = buildPageShell(vi.fn())

    expect(Object.keys(shell).sort()).toEqual([...shellChannels].sort())
    expect(Object.isFrozen(shell)).toBe(true)
  })

  it('passes on a call by its own name, with its own fields and no others', async () => {
    const invoke = vi.fn(async () => ({ outcome: 'cancelled' as const }))
    const shell = buildPageShell(invoke)

    const answer = await shell['dialogs.chooseSavePath'](
      Object({ title: 'Save', suggestedName: 'TL-1.pdf', channel: 'another' }),
    )
    await shell['dialogs.chooseFolder']({ title: 'Choose' })

    expect(answer).toEqual({ outcome: 'cancelled' })
    expect(invoke.mock.calls).toEqual([
      ['dialogs.chooseSavePath', { title: 'Save', suggestedName: 'TL-1.pdf' }],
      ['dialogs.chooseFolder', { title: 'Choose' }],
    ])
  })
})
