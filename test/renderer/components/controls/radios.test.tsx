// @vitest-environment jsdom

import { useForm } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import { Input } from '../../../../renderer/components/controls/input.tsx'
import { Radios } from '../../../../renderer/components/controls/radios.tsx'
import { describeConformance } from '../conformance.ts'
import { choice, content, fieldGroup, flag, list, type Options, text } from '../fixture-options.tsx'
import { click, find, mount } from '../mounted.tsx'

function findChecked(options: Options): string | undefined {
  const checked = list(options, 'items').find(
    (item) =>
      item &&
      (flag(item, 'checked') ??
        (text(options, 'value') !== undefined && text(item, 'value') === text(options, 'value'))),
  )
  return checked ? text(checked, 'value') : undefined
}

function drawRadios(options: Options) {
  return (
    <Radios
      {...fieldGroup(options)}
      name={text(options, 'name') ?? ''}
      idPrefix={text(options, 'idPrefix')}
      defaultValue={findChecked(options)}
      items={list(options, 'items').map((item) => {
        if (!item) return null
        return item.divider ? { divider: content(item, 'divider') } : choice(item)
      })}
    />
  )
}

describeConformance('radios', { published: 43, draw: drawRadios })

/** A form as the app has them: registered, uncontrolled, with saved answers. */
function Told({ saved }: { readonly saved: string | null }) {
  const form = useForm({ defaultValues: { told: saved, by: 'A neighbour' } })
  return (
    <form>
      <Radios
        {...form.register('told')}
        legend="Has the family been told?"
        items={[
          {
            value: 'yes',
            label: 'Yes',
            conditional: <Input label="By whom" {...form.register('by')} />,
          },
          { value: 'no', label: 'No' },
        ]}
      />
      <button type="button" onClick={() => form.reset({ told: 'yes', by: '' })}>
        Reset
      </button>
      <output>{JSON.stringify(form.watch())}</output>
    </form>
  )
}

function isAsked(root: ParentNode): boolean {
  return !find(root, '#conditional-told').classList.contains('govuk-radios__conditional--hidden')
}

describe('Radios', () => {
  it('chooses nothing by itself', () => {
    const { root } = mount(<Told saved={null} />)

    expect(root.querySelectorAll('input[type=radio]')).toHaveLength(2)
    expect(root.querySelectorAll('input:checked')).toHaveLength(0)
    expect(isAsked(root)).toBe(false)
  })

  it('shows a saved answer and what it asks for', () => {
    const { root } = mount(<Told saved="yes" />)

    expect(find<HTMLInputElement>(root, 'input:checked').value).toBe('yes')
    expect(isAsked(root)).toBe(true)
  })

  it('gives the chosen value to the form, and keeps a hidden answer', () => {
    const { root } = mount(<Told saved="yes" />)

    click(find(root, '#told-2'))

    expect(find(root, 'output').textContent).toBe('{"told":"no","by":"A neighbour"}')
    expect(isAsked(root)).toBe(false)
  })

  it('follows a form that is reset to other answers', () => {
    const { root } = mount(<Told saved="no" />)

    click(find(root, 'button'))

    expect(find<HTMLInputElement>(root, 'input:checked').value).toBe('yes')
    expect(isAsked(root)).toBe(true)
  })

  it('says what a radio controls but never that it is expanded', () => {
    const { root } = mount(<Told saved="yes" />)

    expect(find(root, '#told').getAttribute('aria-controls')).toBe('conditional-told')
    expect(root.querySelectorAll('[aria-expanded]')).toHaveLength(0)
  })
})
