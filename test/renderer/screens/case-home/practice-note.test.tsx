// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import {
  PracticeNote,
  practiceCaseId,
} from '../../../../renderer/screens/case-home/practice-note.tsx'
import { mount } from '../../components/mounted.tsx'
import { type AnOpenCase, anOpenCase } from '../../forms/an-open-case.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'

function draw(openCase: AnOpenCase): string {
  const { root } = mount(
    <OpenCaseContext.Provider value={openCase}>
      <PracticeNote />
    </OpenCaseContext.Provider>,
  )
  return root.textContent ?? ''
}

describe('the practice case', () => {
  it('has the id by which it is known', () => {
    expect(loadPracticeFile().id).toBe(practiceCaseId)
  })

  it('says that it is invented, and when it is set', () => {
    expect(draw(anOpenCase())).toMatch(/practice case.*invented.*February to April 2026/)
  })

  it('is the only case that says so', () => {
    const other = practiceCaseId.replace('2', '3') as AnOpenCase['caseId'] // of the shape of an id

    expect(draw({ ...anOpenCase(), caseId: other })).toBe('')
  })
})
