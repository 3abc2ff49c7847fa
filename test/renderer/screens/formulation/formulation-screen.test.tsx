// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { FormulationScreen } from '../../../../renderer/screens/formulation/formulation-screen.tsx'
import { recordsOf } from '../../../../shared/case/nouns.ts'
import { click, find } from '../../components/mounted.tsx'
import { type AnOpenCase, anOpenCase } from '../../forms/an-open-case.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'
import { mountInCase } from '../in-case.tsx'

function show(openCase: AnOpenCase, parts: readonly string[] = []) {
  const went: string[] = []
  const { root } = mountInCase(
    openCase,
    <FormulationScreen parts={parts} goTo={(href) => went.push(href)} />,
  )
  return { root, went, text: () => root.textContent ?? '' }
}

describe('FormulationScreen', () => {
  it('shows the seven parts, each with the findings behind it by factor and words', () => {
    const { root } = show(anOpenCase())
    const parts = [...root.querySelectorAll('.app-canvas__part')]

    expect(parts.length).toBe(7)
    expect(parts.every((part) => part.querySelector('.app-finding'))).toBe(true)
    expect(parts[0]?.querySelector('.app-finding')?.textContent).toMatch(/^A\d .+ (Concern|Need) /)
  })

  it('lists the findings that no part uses yet', () => {
    const { root } = show(anOpenCase())
    const used = new Set(
      [...root.querySelectorAll('.app-canvas .app-finding a')].map(
        ({ textContent }) => textContent,
      ),
    )
    const unused = [...root.querySelectorAll('.app-unused .app-finding a')].map(
      ({ textContent }) => textContent,
    )

    expect(used.size + unused.length).toBe(26)
    expect(unused.filter((name) => used.has(name))).toEqual([])
    expect(root.textContent).toContain(`Findings not used yet: ${unused.length}`)
  })

  it('leaves tier and supervision to people: nothing is worked out', () => {
    const { root, text } = show(anOpenCase())
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a')].map(({ hash }) => hash)

    expect(text()).toContain('Nothing here works it out')
    expect(links).toContain('#/decide/tier_decision/new')
    expect(links).toContain('#/formulation/supervision_decision/new')
  })

  it('sends whoever has no assessment to start one', () => {
    const file = loadPracticeFile()
    const records = file.records.filter(({ noun }) => noun !== 'assessment')

    expect(show(anOpenCase({ file: { ...file, records } })).text()).toContain(
      'Start the assessment',
    )
  })
})

describe('the canvas to write on', () => {
  it('takes a finding off by its chip and saves the rest as it was', async () => {
    const openCase = anOpenCase()
    const [before] = recordsOf(openCase.file, 'formulation')
    const { root, went } = show(openCase, ['canvas'])
    const chip = find(root, '.app-canvas .app-finding')
    const name = chip.firstChild?.textContent ?? 'nothing'
    click(find(chip, 'button'))
    const form = find<HTMLFormElement>(root, 'form')
    await act(
      async () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    )

    const saved = openCase.saves[0]?.records[0]?.body
    expect(saved?.worriesFrom).toEqual(before?.body.worriesFrom?.slice(1))
    expect(saved?.worries).toBe(before?.body.worries)
    expect(name).toMatch(/^A\d /)
    expect(went).toEqual(['#/formulation'])
  })

  it('keeps a chip that was taken off as a draft, though no key was typed', async () => {
    const openCase = anOpenCase()
    const { root } = show(openCase, ['canvas'])
    click(find(root, '.app-canvas .app-finding button'))
    await act(
      async () =>
        void find(root, 'form').dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
    )

    expect(openCase.drafts.list().map(({ form }) => form)).toEqual([
      expect.stringMatching(/^formulation\//),
    ])
  })

  it('links a finding from a list that is drawn only when it is opened', () => {
    const { root } = show(anOpenCase(), ['canvas'])
    expect(root.querySelector('.app-canvas input[type=checkbox]')).toBeNull()
    const details = find<HTMLDetailsElement>(root, '.app-canvas details')
    act(() => {
      details.open = true
      details.dispatchEvent(new Event('toggle'))
    })
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.app-canvas input[type=checkbox]')]
    const chips = () => find(root, '.app-canvas__part').querySelectorAll('.app-finding').length
    const before = chips()
    const free = boxes.find(({ checked }) => !checked)
    if (!free) throw new Error('every finding is linked')
    click(free)

    expect(boxes.length).toBe(26)
    expect(chips()).toBe(before + 1)
  })
})
