// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { Fold } from '../../../../renderer/screens/people/fold.tsx'
import { find, mount, unmountAll } from '../../components/mounted.tsx'
import { anOpenCase } from '../../forms/an-open-case.ts'

const openCase = anOpenCase()

function draw(name: string): HTMLDetailsElement {
  const { root } = mount(
    <OpenCaseContext.Provider value={openCase}>
      <Fold name={name} summary="20 relationships">
        Dana is the parent of Kai
      </Fold>
    </OpenCaseContext.Provider>,
  )
  return find<HTMLDetailsElement>(root, 'details')
}

async function toggle(details: HTMLDetailsElement, open: boolean): Promise<void> {
  await act(async () => {
    details.open = open
    // A page that is drawn tells of it by itself; this one has to be told.
    details.dispatchEvent(new Event('toggle'))
  })
}

describe('a part under one line', () => {
  it('is folded, with everything in it there to be found', () => {
    const details = draw('ties')

    expect(details.open).toBe(false)
    expect(details.textContent).toContain('Dana is the parent of Kai')
  })

  it('is as the person left it when they come back, and no other is', async () => {
    await toggle(draw('ties'), true)
    unmountAll()

    expect(draw('ties').open).toBe(true)
    expect(draw('workers').open).toBe(false)
    await toggle(draw('ties'), false)
    unmountAll()
    expect(draw('ties').open).toBe(false)
  })
})
