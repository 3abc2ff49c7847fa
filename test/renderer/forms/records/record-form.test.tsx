// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { RecordForm } from '../../../../renderer/forms/records/record-form.tsx'
import type { Fields } from '../../../../shared/case/fields.ts'
import { type Noun, nounCodes, nouns } from '../../../../shared/case/nouns.ts'
import { type AnOpenCase, anOpenCase } from '../an-open-case.ts'
import { loadEveryNounFile } from '../every-noun-file.ts'

const everyNoun = loadEveryNounFile()

let root: Root
let place: HTMLElement

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})

afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
})

async function show(
  noun: Noun,
  openCase: AnOpenCase,
  onSaved: () => void = () => undefined,
): Promise<void> {
  await act(() =>
    root.render(
      <OpenCaseContext.Provider value={openCase}>
        <RecordForm noun={noun} cancelHref="#/" onSaved={onSaved} />
      </OpenCaseContext.Provider>,
    ),
  )
}

async function submit(): Promise<void> {
  await act(async () => {
    const event = new Event('submit', { bubbles: true, cancelable: true })
    place.querySelector('form')?.dispatchEvent(event)
  })
}

async function type(id: string, text: string): Promise<void> {
  await act(async () => {
    const box = document.getElementById(id)
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement))
      throw new Error(`no box ${id}`)
    // As a browser does it: React keeps its own copy of what it last knew, and else takes this for no change.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value') ?? {}
    set?.call(box, text)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

describe('RecordForm', () => {
  it.each(nounCodes)('draws every question of a new %s with its own words', async (noun) => {
    await show(noun, anOpenCase({ file: everyNoun }))

    const fields: Fields = nouns[noun].fields
    const asked = Object.entries(fields).filter(([code, field]) => {
      const byTheApp = noun === 'event' && code.startsWith('import')
      return !field.showWhen && !byTheApp
    })
    const labels = [...place.querySelectorAll('label, legend')].map((one) => one.textContent)
    expect(asked.length).toBeGreaterThan(1)
    for (const [, field] of asked) expect(labels).toContain(field.label)
  })

  it.each(nounCodes)('lists what an empty %s lacks, each leading to its input', async (noun) => {
    await show(noun, anOpenCase({ file: everyNoun }))
    await submit()

    const summary = place.querySelector('.govuk-error-summary')
    const links = [...(summary?.querySelectorAll('a') ?? [])]
    expect(links.length).toBeGreaterThan(0)
    expect(document.activeElement).toBe(summary)
    for (const link of links) {
      const input = document.getElementById(link.hash.slice(1))
      expect(input?.matches('input, select, textarea'), `${noun} ${link.hash}`).toBe(true)
      const beside = [...place.querySelectorAll('.govuk-error-message')]
      expect(beside.some((one) => one.textContent?.includes(`${link.textContent}`))).toBe(true)
    }
  })

  it('gives every control of every noun an id of its own', async () => {
    for (const noun of nounCodes) {
      await show(noun, anOpenCase({ file: everyNoun }))
      const ids = [...place.querySelectorAll('[id]')].map((one) => one.id)
      expect(ids.length).toBeGreaterThan(5)
      expect(new Set(ids).size, noun).toBe(ids.length)
    }
  })

  it('saves what was typed, with the draft it came from', async () => {
    const openCase = anOpenCase()
    const onSaved = vi.fn()
    await show('household', openCase, onSaved)
    await type('name', "Mum's flat")
    await submit()

    expect(openCase.saves).toEqual([
      {
        fromDraft: 'household/new',
        records: [
          {
            noun: 'household',
            compartment: 'general',
            standing: 'established',
            heldFrom: undefined,
            heldUntilOn: undefined,
            body: { name: "Mum's flat" },
          },
        ],
      },
    ])
    expect(onSaved).toHaveBeenCalledTimes(1)
  })

  it('shows why saving was refused beside the question, and keeps what was typed', async () => {
    const openCase = anOpenCase({
      refuse: {
        code: 'invalid_input',
        message: 'home: This is taken',
        place: ['household', 'name'],
      },
    })
    await show('household', openCase)
    await type('name', "Mum's flat")
    await submit()

    expect(place.querySelector('#name-error')?.textContent).toContain(
      'Name of the home: this is taken',
    )
    expect(document.querySelector<HTMLInputElement>('#name')?.value).toBe("Mum's flat")
  })

  it('saves a draft when the form goes, and brings it back', async () => {
    const openCase = anOpenCase()
    await show('household', openCase)
    await type('name', 'Gr')
    await act(() => root.render(null))
    expect(openCase.drafts.find('household/new')?.values).toMatchObject({ body: { name: 'Gr' } })

    await show('household', openCase)

    expect(place.textContent).toContain('Draft restored')
    expect(document.querySelector<HTMLInputElement>('#name')?.value).toBe('Gr')
  })

  it('throws a draft away for good', async () => {
    const openCase = anOpenCase()
    await show('household', openCase)
    await type('name', 'Gr')
    await act(() => root.render(null))
    await show('household', openCase)
    const discard = [...place.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Discard'),
    )
    await act(async () => discard?.click())
    await act(() => root.render(null))

    expect(openCase.drafts.list()).toEqual([])
  })

  it('asks a further question once the answer before it calls for it', async () => {
    await show('concern', anOpenCase())
    expect(document.getElementById('findOutBy-day')).toBeNull()

    const notKnown = place.querySelector<HTMLInputElement>('input[value=not_known]')
    await act(async () => notKnown?.click())

    expect(document.getElementById('findOutBy-day')).not.toBeNull()
  })

  it('saves by Ctrl and Enter from inside a text box, and by no other Enter', async () => {
    const openCase = anOpenCase()
    await show('household', openCase)
    await type('name', "Mum's flat")
    await pressEnter('name', {})
    expect(openCase.saves.length).toBe(0)

    await pressEnter('name', { ctrlKey: true })

    expect(openCase.saves.length).toBe(1)
  })

  it('asks only what its layout asks, in those words, and keeps every other answer', async () => {
    const openCase = anOpenCase()
    await draw(
      openCase,
      <RecordForm
        noun="household"
        presets={{ name: 'Home', address: 'Kept as it was' }}
        layout={(ask) => ask('name', { label: 'What do they call it?' })}
        onSaved={() => undefined}
      />,
    )
    await submit()

    const labels = [...place.querySelectorAll('form > .govuk-form-group label')]
    expect(labels.map((one) => one.textContent)).toEqual(['What do they call it?'])
    expect(openCase.saves[0]?.records[0]?.body).toEqual({
      name: 'Home',
      address: 'Kept as it was',
    })
  })

  it('passes by without saving where nothing was typed, and saves once something was', async () => {
    const openCase = anOpenCase()
    const onUntouched = vi.fn()
    await draw(
      openCase,
      <RecordForm noun="finding" onSaved={() => undefined} onUntouched={onUntouched} />,
    )
    await submit()
    expect(onUntouched).toHaveBeenCalledTimes(1)

    await type('strengthText', 'Ruth said where the gaps are')
    await submit()

    expect(onUntouched).toHaveBeenCalledTimes(1)
    expect(place.querySelector('.govuk-error-summary')).not.toBeNull()
  })

  it('chooses on the list that has focus by one key, and keeps the choice as a draft', async () => {
    const openCase = anOpenCase()
    await show('finding', openCase)
    await pressOn('#concern', '3')
    await pressOn('#concern', 'k')
    expect(chosen('body.concern')).toBe('3')

    await pressOn('#concern', 'u')
    await act(() => root.render(null))

    expect(openCase.drafts.find('finding/new')?.values).toMatchObject({
      body: { concern: 'not_enough' },
    })
  })

  it('takes a letter in a text box for a letter', async () => {
    await show('finding', anOpenCase())
    const key = await pressOn('#concernText', '3')

    expect(key.defaultPrevented).toBe(false)
    expect(chosen('body.concern')).toBeUndefined()
  })
})

async function draw(openCase: AnOpenCase, form: ReactNode): Promise<void> {
  await act(() =>
    root.render(<OpenCaseContext.Provider value={openCase}>{form}</OpenCaseContext.Provider>),
  )
}

async function pressOn(selector: string, key: string, held: KeyboardEventInit = {}) {
  const element = place.querySelector(selector)
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
  await act(async () => void element?.dispatchEvent(event))
  return event
}

async function pressEnter(id: string, held: KeyboardEventInit): Promise<void> {
  await pressOn(`#${id}`, 'Enter', held)
}

function chosen(name: string): string | undefined {
  return place.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value
}
