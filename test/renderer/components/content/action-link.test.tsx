// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { ActionLinks } from '../../../../renderer/components/content/action-link.tsx'
import { click, find, mount } from '../mounted.tsx'

describe('ActionLinks', () => {
  it('is a button, named for what it acts on, when it does something here', () => {
    let pressed = 0
    const remove = { label: 'Remove', hiddenText: 'person', onPress: () => (pressed += 1) }
    const { root } = mount(
      <ActionLinks actions={[remove]} subject="Sam Example" itemClassName="item" />,
    )

    click(find(root, 'button'))

    expect(find(root, 'button').textContent).toBe('Remove person (Sam Example)')
    expect(pressed).toBe(1)
  })
})
