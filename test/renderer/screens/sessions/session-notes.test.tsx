// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { SessionNotes } from '../../../../renderer/screens/sessions/session-notes.tsx'
import { recordsOf } from '../../../../shared/case/nouns.ts'
import { click, find, mount } from '../../components/mounted.tsx'
import { anOpenCase } from '../../forms/an-open-case.ts'
import { aSession } from './a-session.ts'

const id = 'b0000000-0000-4000-8000-000000000001'

function draw() {
  const openCase = anOpenCase()
  const kai = recordsOf(openCase.file, 'person').find(({ body }) => body.name === 'Kai')?.id
  const noted = {
    with: [kai],
    on: '2026-02-02',
    words: 'Football is best.\nI like drawing.',
    observation: 'Smiled.',
    opinion: 'At ease.',
  }
  const records = [...openCase.file.records, aSession(id, noted)]
  const opened = { ...openCase, file: { ...openCase.file, records } }
  const { root } = mount(
    <OpenCaseContext.Provider value={opened}>
      <SessionNotes sessionId={id} />
    </OpenCaseContext.Provider>,
  )
  return { root, kai, saves: openCase.saves }
}

function pressNamed(root: HTMLElement, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === name)
  if (!button) throw new Error(`No button is called ${name}`)
  return act(async () => button.click())
}

describe('what was noted in a session', () => {
  it('becomes evidence from one press, with only what the session does not know left to say', async () => {
    const { root, kai, saves } = draw()

    await pressNamed(root, 'Make this evidence: I like drawing.')
    expect(find<HTMLTextAreaElement>(root, 'textarea#text').value).toBe('I like drawing.')
    click(find(root, 'input[name="body.reliability"][value="medium"]'))
    click(find(root, 'input[value="alleged"]'))
    await pressNamed(root, 'Keep as evidence')

    expect(saves).toHaveLength(1)
    expect(saves[0]?.records).toMatchObject([
      {
        noun: 'evidence',
        standing: 'alleged',
        body: {
          text: 'I like drawing.',
          when: '2026-02-02',
          source: 'Session 1, 2 February 2026',
          session: id,
          kind: 'talk',
          from: kai,
          about: kai,
          reliability: 'medium',
        },
      },
    ])

    await pressNamed(root, 'Kai said it')
    expect(saves[1]?.records).toMatchObject([
      { noun: 'statement', body: { person: kai, outcome: 'said', words: 'I like drawing.' } },
    ])
  })

  it('keeps an opinion as an opinion, never as evidence', async () => {
    const { root, saves } = draw()

    await pressNamed(root, 'Keep as an opinion: At ease.')

    expect(saves.map(({ records }) => records[0]?.noun)).toEqual(['opinion'])
  })

  it('says so when the session has gone', () => {
    const { root } = mount(
      <OpenCaseContext.Provider value={anOpenCase()}>
        <SessionNotes sessionId="gone" />
      </OpenCaseContext.Provider>,
    )

    expect(root.textContent).toMatch(/no longer in the case/)
  })
})
