import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Timeline } from '../../../../renderer/components/content/timeline.tsx'

const items = [
  { id: 'a', title: 'Worry', whenText: 'November 2022', source: 'School record' },
  { id: 'b', title: 'Referral', whenText: '4 June 2026', dateTime: '2026-06-04' },
]

describe('Timeline', () => {
  const html = renderToStaticMarkup(<Timeline items={items} />)

  it('is an ordered list in the order given', () => {
    expect(html).toMatch(/^<ol /)
    expect([...html.matchAll(/<h3[^>]*>([^<]*)</g)].map((heading) => heading[1])).toEqual([
      'Worry',
      'Referral',
    ])
  })

  it('gives a machine-readable date only where there is one', () => {
    expect([...html.matchAll(/<time[^>]*>[^<]*/g)].map(String)).toEqual([
      '<time dateTime="2026-06-04">4 June 2026',
    ])
    expect(html).toContain('November 2022')
  })
})
