// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { Sections } from '../../../../renderer/screens/case-home/sections.tsx'
import {
  countSectionRecords,
  type SectionStatus,
} from '../../../../shared/governance/case-status.ts'
import { sectionCodes } from '../../../../shared/governance/status-item.ts'
import { mount } from '../../components/mounted.tsx'
import { type AnOpenCase, anOpenCase } from '../../forms/an-open-case.ts'

function draw(openCase: AnOpenCase): HTMLElement {
  return mount(
    <OpenCaseContext.Provider value={openCase}>
      <Sections />
    </OpenCaseContext.Provider>,
  ).root
}

function withSection(section: SectionStatus): AnOpenCase {
  const openCase = anOpenCase()
  return { ...openCase, status: () => ({ ...openCase.status(), sections: [section] }) }
}

const plan: SectionStatus = {
  section: 'plan',
  label: 'Plan',
  state: 'in_progress',
  words: 'In progress',
  canConfirm: true,
  open: 0,
  ahead: 0,
}

describe('the sections on the case home', () => {
  it('stand in two groups, each section once', () => {
    const root = draw(anOpenCase())

    const titles = [...root.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(titles).toEqual(['Today and the referral', 'Weeks 1 to 8'])
    expect(root.querySelectorAll('li')).toHaveLength(sectionCodes.length)
  })

  it('are marked as complete by one press, where nothing is left to do', async () => {
    const openCase = withSection(plan)
    const button = draw(openCase).querySelector('button')
    await act(async () => button?.click())

    expect(openCase.saves.map(({ records }) => records[0]?.body)).toEqual([
      { section: 'plan', on: openCase.today, records: countSectionRecords(openCase.file, 'plan') },
    ])
  })

  it('cannot be marked while something is left, and say how much', () => {
    const root = draw(withSection({ ...plan, canConfirm: false, open: 3 }))

    expect(root.querySelector('button')).toBeNull()
    expect(root.textContent).toContain('3 still to do')
  })

  it('say why they are open again', () => {
    const because = 'Changed since it was marked as complete on 20 April 2026.'

    expect(draw(withSection({ ...plan, because })).textContent).toContain(because)
  })
})
