// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Checkboxes } from '../../../../renderer/components/controls/checkboxes.tsx'
import { describeConformance } from '../conformance.ts'
import { choice, content, fieldGroup, flag, list, type Options, text } from '../fixture-options.tsx'
import { click, find, mount } from '../mounted.tsx'
import { describeRunningConformance } from '../running-conformance.ts'

function findChecked(options: Options): readonly string[] {
  const values = Array.isArray(options.values) ? options.values.map(String) : []
  return list(options, 'items').flatMap((item) => {
    const value = item && text(item, 'value')
    if (!item || value === null || value === undefined) return []
    return (flag(item, 'checked') ?? values.includes(value)) ? [value] : []
  })
}

function drawCheckboxes(options: Options) {
  return (
    <Checkboxes
      {...fieldGroup(options)}
      name={text(options, 'name') ?? ''}
      idPrefix={text(options, 'idPrefix')}
      defaultValues={findChecked(options)}
      items={list(options, 'items').map((item) => {
        if (!item) return null
        if (item.divider) return { divider: content(item, 'divider') }
        return { ...choice(item), isExclusive: text(item, 'behaviour') === 'exclusive' }
      })}
    />
  )
}

describeConformance('checkboxes', { published: 42, draw: drawCheckboxes })

describeRunningConformance('checkboxes', {
  script: 'Checkboxes',
  compared: 42,
  draw: drawCheckboxes,
})

const flags = () => (
  <Checkboxes
    name="flags"
    legend="What applies"
    items={[
      { value: 'in_care', label: 'In care', conditional: <input id="since" /> },
      { value: 'exclusion', label: 'At risk of exclusion' },
      { value: 'none', label: 'None of these', isExclusive: true },
    ]}
  />
)

function ticked(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value)
}

describe('Checkboxes', () => {
  it('clears the others when "none" is ticked, and clears "none" when another is', () => {
    const { root } = mount(flags())
    const boxes = ['#flags', '#flags-2', '#flags-3'].map((id) => find(root, id))

    for (const box of boxes) click(box)
    const afterNone = ticked(root)
    click(find(root, '#flags-2'))

    expect(afterNone).toEqual(['none'])
    expect(ticked(root)).toEqual(['exclusion'])
  })

  it('has cleared the others before the caller hears of the change', () => {
    const heard: (readonly string[])[] = []
    const { root } = mount(
      <Checkboxes
        name="flags"
        onChange={(event) => {
          const group = event.currentTarget.closest('.govuk-checkboxes')
          if (group) heard.push(ticked(group))
        }}
        items={[
          { value: 'in_care', label: 'In care' },
          { value: 'none', label: 'None of these', isExclusive: true },
        ]}
      />,
    )

    click(find(root, '#flags'))
    click(find(root, '#flags-2'))

    expect(heard).toEqual([['in_care'], ['none']])
  })

  it('shows what a ticked box asks for, says so, and keeps what was typed while hidden', () => {
    const { root } = mount(flags())
    const box = find(root, '#flags')
    const asked = find(root, '#conditional-flags')
    const states = () => [
      asked.classList.contains('govuk-checkboxes__conditional--hidden'),
      box.getAttribute('aria-expanded'),
    ]

    const before = states()
    click(box)
    find<HTMLInputElement>(root, '#since').value = 'May'
    const shown = states()
    click(find(root, '#flags-3'))

    expect([before, shown, states()]).toEqual([
      [true, 'false'],
      [false, 'true'],
      [true, 'false'],
    ])
    expect(find<HTMLInputElement>(root, '#since').value).toBe('May')
  })

  it('follows boxes that are ticked or emptied without an event', () => {
    vi.useFakeTimers()
    const { root, redraw } = mount(<form>{flags()}</form>)
    const asked = find(root, '#conditional-flags')
    const isHidden = () => asked.classList.contains('govuk-checkboxes__conditional--hidden')

    find<HTMLInputElement>(root, '#flags').checked = true
    redraw(<form>{flags()}</form>)
    const afterTick = isHidden()
    find<HTMLFormElement>(root, 'form').reset()
    act(() => vi.runAllTimers())
    vi.useRealTimers()

    expect([afterTick, isHidden()]).toEqual([false, true])
  })
})
