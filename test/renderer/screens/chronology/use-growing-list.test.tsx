// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { useGrowingList } from '../../../../renderer/screens/chronology/use-growing-list.tsx'
import { click, find, mount } from '../../components/mounted.tsx'

function Numbers({ total }: { readonly total: number }) {
  const { shown, more } = useGrowingList(
    Array.from({ length: total }, (_, place) => place + 1),
    100,
  )
  return (
    <>
      <p id="shown">{shown.at(-1)}</p>
      {more}
    </>
  )
}

describe('a long list that grows', () => {
  it('shows its beginning, then as much again each time, until all is there', () => {
    const { root } = mount(<Numbers total={1230} />)
    const last = () => find(root, '#shown').textContent

    expect([last(), find(root, 'button').textContent]).toEqual(['100', 'Show 100 more'])
    for (let press = 0; press < 11; press += 1) click(find(root, 'button'))
    expect([last(), find(root, 'button').textContent]).toEqual(['1200', 'Show 30 more'])
    expect(root.textContent).toContain('Showing 1,200 of 1,230.')
    click(find(root, 'button'))
    expect(last()).toBe('1230')
    expect(root.querySelector('button')).toBeNull()
  })

  it('has nothing to add to a short one', () => {
    expect(mount(<Numbers total={100} />).root.querySelector('button')).toBeNull()
  })
})
