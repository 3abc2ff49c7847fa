// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { findListPlace, rememberListPlace } from '../../../../renderer/forms/records/list-place.ts'
import { RecordSection } from '../../../../renderer/forms/records/record-section.tsx'
import { recordsOf } from '../../../../shared/case/nouns.ts'
import { find, mount } from '../../components/mounted.tsx'
import { anOpenCase } from '../an-open-case.ts'

const openCase = anOpenCase()

afterEach(() => {
  rememberListPlace(openCase.caseId, 'evidence', undefined)
})

function draw(total: number, parts?: readonly string[]) {
  const [first] = recordsOf(openCase.file, 'evidence')
  if (!first) throw new Error('the practice case has no evidence')
  const records = Array.from({ length: total }, (_, place) => ({
    ...first,
    id: `${first.id}-${place + 1}` as typeof first.id, // an id of its own for each line
  }))
  return mount(
    <OpenCaseContext.Provider value={openCase}>
      <RecordSection
        noun="evidence"
        room="evidence"
        title="Evidence"
        whenEmpty="Nothing"
        addLabel="Add evidence"
        records={records}
        parts={parts}
        line={({ id }) => ({ children: id.slice(first.id.length + 1) })}
      />
    </OpenCaseContext.Provider>,
  ).root
}

const linesOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.app-record__words')].map((line) => line.textContent)

describe('a list of records', () => {
  it('is shown whole and without pages up to a hundred', () => {
    const root = draw(100, [])

    expect(linesOf(root)).toHaveLength(100)
    expect(root.querySelector('nav')).toBeNull()
    expect(root.textContent).not.toContain('Showing')
  })

  it('is shown a hundred at a time beyond, and says which', () => {
    const root = draw(1250, ['page', 'evidence', '2'])
    const lines = linesOf(root)

    expect([lines.length, lines[0], lines.at(-1)]).toEqual([100, '101', '200'])
    expect(root.textContent).toContain('Showing 101 to 200 of 1,250 pieces of evidence')
    expect(find(root, '[aria-current=page]').textContent).toBe('2')
    expect(find(root, '[rel=next]').getAttribute('href')).toBe('#/evidence/page/evidence/3')
    expect(find(root, '[rel=prev]').getAttribute('href')).toBe('#/evidence/page/evidence/1')
  })

  it('begins at its first page where the address is of another list', () => {
    expect(linesOf(draw(250, ['page', 'opinion', '3']))[0]).toBe('1')
  })

  it('is shown whole where a screen knows of no pages', () => {
    expect(linesOf(draw(250))).toHaveLength(250)
  })
})

describe('coming back from a form', () => {
  it('leads to the page that the person was on, until they go to the first', () => {
    draw(250, ['page', 'evidence', '2'])
    expect(findListPlace(openCase.caseId, 'evidence')).toBe('#/evidence/page/evidence/2')

    draw(250, [])
    expect(findListPlace(openCase.caseId, 'evidence')).toBeUndefined()
  })

  it('is not changed by a list that is not the one in the address', () => {
    draw(250, ['page', 'evidence', '3'])
    draw(20, ['page', 'opinion', '2'])

    expect(findListPlace(openCase.caseId, 'evidence')).toBe('#/evidence/page/evidence/3')
  })
})
