// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { IdentityBar } from '../../../../renderer/components/content/identity-bar.tsx'
import { click, find, mount } from '../mounted.tsx'

const facts = [
  { name: 'Child', value: 'Robin Example', short: 'RE' },
  { name: 'Age', value: '13' },
]

function drawBar(showsInitials: boolean, asked: boolean[] = []) {
  return (
    <IdentityBar
      label="Whose case this is"
      facts={facts}
      showsInitials={showsInitials}
      onShowsInitialsChange={(shows) => asked.push(shows)}
    />
  )
}

describe('IdentityBar', () => {
  it('is a named section with names and values', () => {
    const { root } = mount(drawBar(false))

    expect(find(root, 'section').getAttribute('aria-label')).toBe('Whose case this is')
    expect(find(root, 'dl').textContent).toBe('ChildRobin ExampleAge13')
  })

  it('holds no full name anywhere while initials show', () => {
    const { root, redraw } = mount(drawBar(false))

    redraw(drawBar(true))

    expect(find(root, 'dl').textContent).toBe('ChildREAge13')
    expect(root.innerHTML).not.toContain('Robin')
  })

  it('asks for the other way when pressed, and says which way it is', () => {
    const asked: boolean[] = []
    const { root, redraw } = mount(drawBar(false, asked))
    click(find(root, 'button'))
    redraw(drawBar(true, asked))

    click(find(root, 'button'))

    expect(asked).toEqual([true, false])
    expect(find(root, 'button').getAttribute('aria-pressed')).toBe('true')
  })
})
