// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { Tabs } from '../../../../renderer/components/navigation/tabs.tsx'
import { describeConformance } from '../conformance.ts'
import { attributes, contentOf, list, look, type Options, part, text } from '../fixture-options.tsx'
import { click, find, mount, press, setPageWidth } from '../mounted.tsx'
import { describeRunningConformance } from '../running-conformance.ts'

function drawTabs(options: Options) {
  return (
    <Tabs
      id={text(options, 'id')}
      {...look(options)}
      title={text(options, 'title')}
      idPrefix={text(options, 'idPrefix')}
      items={list(options, 'items').map(
        (item) =>
          item && {
            id: text(item, 'id'),
            label: text(item, 'label') ?? '',
            panel: contentOf(item, 'panel'),
            tabProps: attributes(item),
            panelProps: attributes(part(item, 'panel')),
          },
      )}
    />
  )
}

describeConformance('tabs', { published: 14, draw: drawTabs })

const nothing = 'There is no tab, and the script stops.'

describe('on a wide page', () => {
  beforeEach(() => {
    setPageWidth(true)
    document.documentElement.style.setProperty('--govuk-breakpoint-tablet', '40.0625rem')
  })

  describeRunningConformance('tabs', {
    script: 'Tabs',
    compared: 12,
    skips: { 'no item list': nothing, 'empty item list': nothing },
    draw: drawTabs,
  })

  const views = (
    <Tabs
      items={[
        { id: 'one', label: 'One', panel: 'First' },
        { id: 'two', label: 'Two', panel: 'Second' },
        { id: 'three', label: 'Three', panel: 'Third' },
      ]}
    />
  )
  const shown = () =>
    [...document.querySelectorAll('[role=tabpanel]')]
      .filter((panel) => !panel.classList.contains('govuk-tabs__panel--hidden'))
      .map((panel) => panel.id)

  it('moves with the arrow keys, with focus, and stops at both ends', () => {
    const { root } = mount(views)
    find(root, '#tab_one').focus()
    const seen = [shown()]

    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      press(key)
      seen.push(shown())
    }

    expect(seen.flat()).toEqual(['one', 'one', 'two', 'three', 'three', 'two'])
    expect(document.activeElement?.id).toBe('tab_two')
  })

  it('keeps only the chosen tab in the tab order', () => {
    const { root } = mount(views)

    click(find(root, '#tab_three'))

    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')]
    expect(tabs.map((tab) => [tab.tabIndex, tab.getAttribute('aria-selected')])).toEqual([
      [-1, 'false'],
      [-1, 'false'],
      [0, 'true'],
    ])
  })

  it('leaves the address alone', () => {
    const before = location.href
    const { root } = mount(views)

    click(find(root, '#tab_two'))

    expect(shown()).toEqual(['two'])
    expect(location.href).toBe(before)
  })
})

describe('on a narrow page', () => {
  it('is a list of contents with every panel below it, and has no tabs', () => {
    setPageWidth(false)
    const { root } = mount(<Tabs items={[{ id: 'one', label: 'One', panel: 'First' }]} />)

    expect(root.querySelectorAll('.govuk-tabs__panel')).toHaveLength(1)
    expect(root.querySelectorAll('[role]')).toHaveLength(0)
  })
})
