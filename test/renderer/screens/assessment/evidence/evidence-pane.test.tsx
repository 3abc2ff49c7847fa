// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { EvidencePane } from '../../../../../renderer/screens/assessment/evidence/evidence-pane.tsx'
import { recordsOf } from '../../../../../shared/case/nouns.ts'
import { click, find, type } from '../../../components/mounted.tsx'
import { type AnOpenCase, anOpenCase } from '../../../forms/an-open-case.ts'
import { loadPracticeFile } from '../../../forms/practice-file.ts'
import { mountInCase, pressOn } from '../../in-case.tsx'

function show(openCase: AnOpenCase) {
  const { root } = mountInCase(openCase, <EvidencePane subject="A4" name="A4" />)
  const listed = () => [...root.querySelectorAll<HTMLElement>('[data-piece]')]
  return { root, listed, ids: () => listed().map(({ dataset }) => dataset.piece) }
}

/** The practice case grown to 200 pieces of evidence more. */
function aLongCase(): AnOpenCase {
  const file = loadPracticeFile()
  const [piece] = recordsOf(file, 'evidence')
  if (!piece) throw new Error('no evidence')
  const more = Array.from({ length: 200 }, (_, number) => ({
    ...piece,
    id: `0b000000-0000-4000-8000-${String(number).padStart(12, '0')}` as typeof piece.id,
    body: { ...piece.body, text: `Entry number ${number}.`, supports: [], contradicts: [] },
  }))
  return anOpenCase({ file: { ...file, records: [...file.records, ...more] } })
}

describe('EvidencePane', () => {
  it('puts what adds and what lessens before everything else', () => {
    const { listed } = show(anOpenCase())
    const groups = listed().map(({ dataset }) => dataset.group)

    expect(groups.slice(0, 3)).toEqual(['supports', 'supports', 'contradicts'])
    expect(groups.slice(3).every((group) => group === 'others')).toBe(true)
    expect(groups.length).toBeGreaterThan(10)
  })

  it.each([
    ['+', { supports: ['A4'] }],
    ['-', { contradicts: ['A4'] }],
  ])('links the piece that has focus by %s', async (key, links) => {
    const openCase = anOpenCase()
    const { root } = show(openCase)
    const other = root.querySelector('[data-group=others] button')
    const id = other?.closest('[data-piece]')?.getAttribute('data-piece')
    await act(async () => void pressOn(other, key))

    const [saved] = openCase.saves[0]?.records ?? []
    expect(openCase.saves.length).toBe(1)
    expect(saved?.id).toBe(id)
    for (const [way, codes] of Object.entries(links))
      expect(saved?.body[way]).toEqual(expect.arrayContaining(codes))
  })

  it('unlinks by Delete, and links the other way by a click', async () => {
    const openCase = anOpenCase()
    const { root } = show(openCase)
    const linked = find(root, '[data-group=supports] button')
    await act(async () => void pressOn(linked, 'Delete'))
    await act(async () => click(linked))

    const [unlinked, turned] = openCase.saves.map(({ records }) => records[0]?.body)
    expect(unlinked?.supports ?? []).not.toContain('A4')
    expect(turned?.supports ?? []).not.toContain('A4')
    expect(turned?.contradicts).toContain('A4')
  })

  it('moves by arrow keys from one piece to the next and back', () => {
    const { listed } = show(anOpenCase())
    const [first, second] = listed().map((item) => item.querySelector('button'))
    first?.focus()
    pressOn(first ?? null, 'ArrowDown')
    expect(document.activeElement).toBe(second)

    pressOn(second ?? null, 'ArrowUp')

    expect(document.activeElement).toBe(first)
  })

  it('does nothing for a key in the search box, where it is a letter', async () => {
    const openCase = anOpenCase()
    const { root } = show(openCase)
    const box = find<HTMLInputElement>(root, '#evidence-search')
    box.focus()
    const keys = ['+', '-', 'Delete', 'ArrowDown'].map((key) => pressOn(box, key))

    expect(keys.map(({ defaultPrevented }) => defaultPrevented)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(openCase.saves).toEqual([])
  })

  it('shows a long list a part at a time, and finds what is not shown', async () => {
    const { root, listed, ids } = show(aLongCase())
    expect(listed().length).toBeLessThan(40)
    const before = listed().length
    const more = [...root.querySelectorAll('button')].find((one) =>
      one.textContent?.startsWith('Show 20 more'),
    )
    if (!more) throw new Error('no way to see more')
    click(more)
    expect(listed().length).toBe(before + 20)

    await act(async () => type(find<HTMLInputElement>(root, '#evidence-search'), 'number 187'))

    expect(ids().filter((id) => id?.startsWith('0b'))).toEqual([
      '0b000000-0000-4000-8000-000000000187',
    ])
  })

  it('names each button by its piece, for whoever hears only the button', () => {
    const { root } = show(anOpenCase())
    const names = [...root.querySelectorAll('.app-piece__ways button')].map(
      ({ textContent }) => textContent,
    )

    expect(names.length).toBeGreaterThan(20)
    expect(names.every((name) => /: \S/.test(name ?? ''))).toBe(true)
  })
})
