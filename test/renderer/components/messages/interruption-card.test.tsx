import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { InterruptionCard } from '../../../../renderer/components/messages/interruption-card.tsx'

describe('InterruptionCard', () => {
  it('has a heading, the reason to stop, and the ways on', () => {
    const html = renderToStaticMarkup(
      <InterruptionCard title="Stop" actions={<a href="#/on">Go on</a>}>
        A constraint is open
      </InterruptionCard>,
    )

    expect(html).toContain('govuk-panel--interruption')
    expect(html).toContain('<h1 class="govuk-panel__title">Stop</h1>')
    expect(html).toContain('<div class="govuk-button-group"><a href="#/on">Go on</a></div>')
  })
})
