// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { rememberLastPlace } from '../../../../renderer/forms/last-place.ts'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { GoOn } from '../../../../renderer/screens/case-home/go-on.tsx'
import { mount } from '../../components/mounted.tsx'
import { type AnOpenCase, anOpenCase } from '../../forms/an-open-case.ts'

function links(openCase: AnOpenCase): readonly (readonly (string | null)[])[] {
  const { root } = mount(
    <OpenCaseContext.Provider value={openCase}>
      <GoOn />
    </OpenCaseContext.Provider>,
  )
  return [...root.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ])
}

describe('going on where one was', () => {
  it('says nothing of a case in which one has not been', () => {
    expect(links(anOpenCase())).toEqual([])
  })

  it('leads to forms in which something was typed, then to the last place as well', async () => {
    const openCase = anOpenCase()
    await openCase.drafts.save('goal/new', {})
    expect(links(openCase)).toEqual([['#/plan/goal/new', 'Go on with: goal']])

    rememberLastPlace(openCase.caseId, { href: '#/plan', words: 'Plan' })
    expect(links(openCase)).toEqual([
      ['#/plan', 'Plan'],
      ['#/plan/goal/new', 'Go on with: goal'],
    ])
  })
})
