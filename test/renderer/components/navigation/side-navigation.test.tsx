import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SideNavigation } from '../../../../renderer/components/navigation/side-navigation.tsx'
import { writeComparable } from '../comparable-html.ts'

describe('SideNavigation', () => {
  it('is a named list of places, and only where the person is says so', () => {
    const html = renderToStaticMarkup(
      <SideNavigation
        label="Case"
        groups={[
          {
            title: 'Today',
            items: [
              { label: 'People', href: '#/people', isCurrent: true },
              { label: 'Chronology', href: '#/chronology', note: '2 to sort' },
            ],
          },
        ]}
      />,
    )

    // React makes the id.
    const id = /<p class="app-side-navigation__title" id="([^"]+)"/.exec(html)?.[1]

    expect(writeComparable(html)).toBe(
      writeComparable(`
        <nav class="app-side-navigation" aria-label="Case"><div>
          <p class="app-side-navigation__title" id="${id}">Today</p>
          <ul class="app-side-navigation__list" aria-labelledby="${id}">
            <li class="app-side-navigation__item">
              <a class="app-side-navigation__link" aria-current="page" href="#/people">People</a>
            </li>
            <li class="app-side-navigation__item">
              <a class="app-side-navigation__link" href="#/chronology">Chronology<span
                class="app-side-navigation__note"> 2 to sort</span></a>
            </li>
          </ul>
        </div></nav>`),
    )
  })
})
