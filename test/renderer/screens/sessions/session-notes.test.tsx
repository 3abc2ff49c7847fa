// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { flushDrafts } from '../../../../renderer/forms/drafts/draft-keeper.ts'
import { type Notice, OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { SessionNotes } from '../../../../renderer/screens/sessions/session-notes.tsx'
import { recordsOf } from '../../../../shared/case/nouns.ts'
import { click, find, mount, type as typeIn } from '../../components/mounted.tsx'
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
  const news: string[] = []
  const notify = ({ words }: Notice) => void news.push(words)
  const opened = { ...openCase, notify, file: { ...openCase.file, records } }
  const screen = (
    <OpenCaseContext.Provider value={opened}>
      <SessionNotes sessionId={id} />
    </OpenCaseContext.Provider>
  )
  const { root } = mount(screen)
  return { root, screen, kai, news, saves: openCase.saves, drafts: openCase.drafts }
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

  it('becomes evidence in part, when only some words are marked', async () => {
    const { root } = draw()
    const words = find(root, '[aria-label="Their words"] q').firstChild
    window.getSelection()?.setBaseAndExtent(words ?? root, 0, words ?? root, 'Football'.length)

    await pressNamed(root, 'Make the marked words evidence')

    expect(find<HTMLTextAreaElement>(root, 'textarea#text').value).toBe('Football')
  })

  it('asks for words to be marked when none are', async () => {
    const { root, news } = draw()
    window.getSelection()?.removeAllRanges()

    await pressNamed(root, 'Make the marked words evidence')

    expect(news).toEqual(['Mark some words under "Their words" first.'])
    expect(root.querySelector('textarea')).toBeNull()
  })

  it('can be left, and then nothing of the form is kept', async () => {
    const { root, drafts } = draw()
    await pressNamed(root, 'Make this evidence: Smiled.')
    typeIn(find<HTMLTextAreaElement>(root, 'textarea#text'), 'Smiled a lot')
    await pressNamed(root, 'Leave it')

    expect(root.querySelector('textarea')).toBeNull()
    expect(drafts.list()).toEqual([])
  })

  it('comes back in its form when it was begun and not finished', async () => {
    const first = draw()
    await pressNamed(first.root, 'Make this evidence: Smiled.')
    typeIn(find<HTMLTextAreaElement>(first.root, 'textarea#text'), 'Smiled a lot')
    await act(flushDrafts)
    const again = mount(first.screen)

    expect(find<HTMLTextAreaElement>(again.root, 'textarea#text').value).toBe('Smiled a lot')
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
