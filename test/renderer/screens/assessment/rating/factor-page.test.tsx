// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { AssessmentScreen } from '../../../../../renderer/screens/assessment/assessment-screen.tsx'
import type { CaseRecord } from '../../../../../shared/case/nouns.ts'
import { find } from '../../../components/mounted.tsx'
import { type AnOpenCase, anOpenCase } from '../../../forms/an-open-case.ts'
import { loadEveryNounFile } from '../../../forms/every-noun-file.ts'
import { loadPracticeFile } from '../../../forms/practice-file.ts'
import { mountInCase, pressOn } from '../../in-case.tsx'

const mark = '0a000000-0000-4000-8000-000000000002'

function show(code: string, openCase: AnOpenCase = anOpenCase()) {
  const went: string[] = []
  const { root } = mountInCase(
    openCase,
    <AssessmentScreen parts={['factor', code]} goTo={(href) => went.push(href)} />,
  )
  return { root, went, text: () => root.textContent ?? '' }
}

function without(isLeftOut: (record: CaseRecord) => boolean): AnOpenCase {
  const file = loadPracticeFile()
  return anOpenCase({ file: { ...file, records: file.records.filter((one) => !isLeftOut(one)) } })
}

describe('FactorPage', () => {
  it('puts strengths before the concern, and each anchor beside its point', () => {
    const { root } = show('A4')
    const legends = [...root.querySelectorAll('legend')].map(({ textContent }) => textContent)
    const points = [...root.querySelectorAll('#concern, [id^=concern-]')]
      .filter((one) => one.matches('.govuk-radios__input'))
      .map((one) => one.closest('.govuk-radios__item')?.textContent)

    expect(legends.slice(0, 2)).toEqual([
      'How strong is it? (optional)',
      'How much concern is there now? (optional)',
    ])
    expect(points[3]).toBe('3: seriousRegular contact with gaps in cover')
    expect(points[5]).toContain('Not enough information')
  })

  it('asks no mark about identity, and says so', () => {
    const { root, text } = show('D5')

    expect(root.querySelector('#concern')).toBeNull()
    expect(root.querySelector('#confidence')).toBeNull()
    expect(root.querySelector('#strength')).not.toBeNull()
    expect(text()).toContain('No concern mark: words and strengths only')
  })

  it.each(['B2', 'B4'])('closes %s with the reason while the police are asking', (code) => {
    const openCase = without(
      ({ noun, body }) =>
        noun === 'finding' || (noun === 'legal_position' && 'on' in body && body.on > '2026-02-05'),
    )
    const { root, text } = show(code, openCase)

    expect(text()).toContain(`${code} cannot be rated now.`)
    expect(root.querySelector('#concern')).toBeNull()
    expect(root.querySelector('#immediateSafety')).not.toBeNull()
  })

  it('saves by Ctrl and Enter and goes to the next', async () => {
    const openCase = anOpenCase()
    const { root, went } = show('A4', openCase)
    pressOn(find(root, '#concern'), '3')
    await act(async () => void pressOn(find(root, '#concern'), 'Enter', { ctrlKey: true }))

    expect(openCase.saves[0]?.records[0]).toMatchObject({
      noun: 'finding',
      body: { factor: 'A4', concern: '3' },
    })
    expect(went).toEqual(['#/assessment/factor/A5'])
  })

  it('leaves no empty finding behind when a factor is only looked at', async () => {
    const openCase = without(({ noun }) => noun === 'finding')
    const { root, went } = show('C2', openCase)
    await act(async () => void pressOn(find(root, '#strength'), 'Enter', { ctrlKey: true }))

    expect(openCase.saves).toEqual([])
    expect(went).toEqual(['#/assessment/factor/C3'])
  })

  it('says at once as what confidence will be shown', async () => {
    const openCase = without(({ noun }) => noun === 'evidence')
    const { root, text } = show('A1', openCase)
    pressOn(find(root, '#confidence'), 'h')

    expect(text()).toContain('Shown as low: no source is linked')
  })

  it('opens the step for today as soon as somebody may not be safe', () => {
    const { root, text } = show(
      'A1',
      without(({ noun }) => noun === 'finding'),
    )
    expect(text()).not.toContain('Arrange tonight')

    pressOn(find(root, '#immediateSafety'), 'y')

    expect(text()).toContain('Arrange tonight')
    expect(root.querySelector('#immediateSafetyText')).not.toBeNull()
  })

  it('goes to the evidence and back to the very field by one key', () => {
    const { root } = show('A4')
    const box = find<HTMLTextAreaElement>(root, '#concernText')
    box.focus()
    pressOn(box, 'F6')
    expect(document.activeElement?.closest('[data-piece]')).not.toBeNull()

    pressOn(document.activeElement, 'F6')

    expect(document.activeElement).toBe(box)
  })

  it('keeps what is typed about one factor out of the form of another', async () => {
    const openCase = without(({ noun }) => noun === 'finding')
    const { root } = show('A1', openCase)
    pressOn(find(root, '#concern'), '4')
    await act(async () =>
      find(root, '#concern').dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
    )

    expect(openCase.drafts.list().map(({ form }) => form)).toEqual([
      expect.stringMatching(/\/factor-_a1$/),
    ])
    expect(find(show('A2', openCase).root, '#concern').matches(':checked')).toBe(false)
    expect(show('A2', openCase).text()).not.toContain('Draft restored')
  })

  it('rates a number of a licensed tool the same way, without reading it', () => {
    const { root, text } = show(mark, anOpenCase({ file: loadEveryNounFile() }))

    expect(text()).toContain('Tool X, First label')
    expect(text()).toContain('The app does not read the number')
    expect(find<HTMLInputElement>(root, '#mark').value).toBe('3')
  })

  it('says when a factor is not in the assessment', () => {
    expect(show('Z9').text()).toContain('This is not in the assessment')
  })
})
