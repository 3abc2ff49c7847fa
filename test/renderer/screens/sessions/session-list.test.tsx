// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { SessionsScreen } from '../../../../renderer/screens/sessions/sessions-screen.tsx'
import { type CaseRecord, recordsOf } from '../../../../shared/case/nouns.ts'
import { find, mount } from '../../components/mounted.tsx'
import { anOpenCase } from '../../forms/an-open-case.ts'
import { aSession } from './a-session.ts'

function draw(build: (kai: string) => readonly CaseRecord[]): HTMLElement {
  const openCase = anOpenCase()
  const kai = recordsOf(openCase.file, 'person').find(({ body }) => body.name === 'Kai')?.id ?? ''
  const others = openCase.file.records.filter(
    ({ noun }) => noun !== 'session' && noun !== 'evidence',
  )
  const file = { ...openCase.file, records: [...others, ...build(kai)] }
  return mount(
    <OpenCaseContext.Provider value={{ ...openCase, file }}>
      <SessionsScreen parts={[]} goTo={() => undefined} />
    </OpenCaseContext.Provider>,
  ).root
}

describe('the list of sessions', () => {
  it('says what came of each, and leads to what was noted or to recording it', () => {
    const root = draw((kai) => [
      aSession('done', { with: [kai], on: '2026-01-20' }),
      aSession('passed', { with: [kai], on: '2026-02-01', outcome: 'planned' }),
      aSession('ahead', { with: [kai], on: '2026-02-20', outcome: 'planned' }),
      aSession('off', { with: [kai], on: '2026-01-25', outcome: 'cancelled', why: 'Unwell' }),
    ])
    const lines = [...find(root, '[aria-label="Sessions"]').querySelectorAll('li.app-record')]

    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^Session 1, 20 January 2026, with Kai Took place/),
      expect.stringMatching(/^Session of 25 January 2026, with Kai Cancelled.*Why: Unwell/),
      expect.stringMatching(/^Session 2, 1 February 2026.*Planned, and its day has passed/),
      expect.stringMatching(/^Session 3, 20 February 2026.*Planned/),
    ])
    const hrefs = lines.map((line) => line.querySelector('a')?.getAttribute('href'))
    expect(hrefs).toContain('#/sessions/notes/done')
    expect(hrefs).toContain('#/sessions/after/passed')
  })

  it('says what to do while there is none', () => {
    expect(draw(() => []).textContent).toContain('No session has been planned yet.')
  })

  it('counts the factors that no session has looked at, less one for each that was', () => {
    const count = (root: HTMLElement) =>
      Number(/no session has looked at yet: (\d+)/.exec(root.textContent ?? '')?.[1])
    const before = count(draw(() => []))
    const after = count(draw((kai) => [aSession('s', { with: [kai], factors: ['A4', 'E1'] })]))

    expect(before).toBe(26)
    expect(after).toBe(24)
  })
})
