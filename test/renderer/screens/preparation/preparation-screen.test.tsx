// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { PreparationScreen } from '../../../../renderer/screens/preparation/preparation-screen.tsx'
import { type Body, type CaseRecord, recordsOf } from '../../../../shared/case/nouns.ts'
import { find, mount } from '../../components/mounted.tsx'
import { anOpenCase } from '../../forms/an-open-case.ts'
import { aRecord } from '../a-record.ts'

function aRequest(id: string, body: object): CaseRecord<'information_request'> {
  const whole = { toWords: 'School', what: 'Attendance', why: 'x', askedOn: '2026-01-20', ...body }
  // The days are plain words.
  return aRecord('information_request', id, whole as unknown as Body<'information_request'>)
}

/** The screen of the practice case with no word asked of anybody yet, and these requests. */
function draw(requests: readonly CaseRecord[] = [], parts: readonly string[] = []) {
  const openCase = anOpenCase()
  const people = recordsOf(openCase.file, 'person')
  const records = openCase.file.records.filter(
    ({ noun }) => noun !== 'agreement' && noun !== 'information_request',
  )
  const file = { ...openCase.file, records: [...records, ...requests] }
  const { root } = mount(
    <OpenCaseContext.Provider value={{ ...openCase, file }}>
      <PreparationScreen parts={parts} goTo={() => undefined} />
    </OpenCaseContext.Provider>,
  )
  return { root, people, saves: openCase.saves }
}

describe('who is told and asked', () => {
  it('stands on the list before anybody was asked, each with the way to record it', () => {
    const { root, people } = draw()
    const list = find(root, '[aria-label="Who is told and asked"]')
    const kai = people.find(({ body }) => body.role === 'child_assessed')

    expect(list.querySelectorAll('li').length).toBeGreaterThan(1)
    expect(list.querySelector('li')?.textContent).toMatch(/^Kai.*Not asked yet/)
    expect(list.querySelector('a')?.getAttribute('href')).toContain(`person=${kai?.id}`)
  })
})

describe('a request for information', () => {
  it('is chased by one press, which notes the day', async () => {
    const { root, saves } = draw([aRequest('r', { state: 'asked', dueOn: '2026-01-30' })])
    const requests = find(root, '[aria-labelledby="requests"]')
    expect(requests.textContent).toMatch(/1 not answered.*Late.*15 days ago.*5 days late/)

    const chase = [...requests.querySelectorAll('button')].find((button) =>
      button.textContent?.startsWith('Chased today'),
    )
    await act(async () => chase?.click())

    expect(saves[0]?.records).toMatchObject([
      { id: 'r', body: { state: 'chased', chasedOn: '2026-02-04', what: 'Attendance' } },
    ])
  })

  it('that waits comes before one that was answered', () => {
    const { root } = draw([
      aRequest('old', { state: 'answered', answeredOn: '2026-01-22', toWords: 'Health' }),
      aRequest('new', { state: 'asked', askedOn: '2026-02-01', toWords: 'School' }),
    ])
    const names = [
      ...find(root, '[aria-labelledby="requests"]').querySelectorAll('li strong:not(.govuk-tag)'),
    ]

    expect(names.map((name) => name.textContent)).toEqual(['School', 'Health'])
  })

  it('has a page on which only its answer is asked', () => {
    const { root } = draw([aRequest('r', { state: 'asked' })], ['answer', 'r'])

    expect(root.textContent).toContain('Asked for: Attendance')
    expect(root.querySelectorAll('input[type=radio]').length).toBeGreaterThan(3)
    expect(root.querySelector('#what')).toBeNull()
  })
})
