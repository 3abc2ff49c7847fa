// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { LegalPositions } from '../../../../renderer/screens/law/legal-positions.tsx'
import { type IsoDate, parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { mount } from '../../components/mounted.tsx'
import { anOpenCase } from '../../forms/an-open-case.ts'

function draw(today: IsoDate): string {
  const { root } = mount(
    <OpenCaseContext.Provider value={{ ...anOpenCase(), today }}>
      <LegalPositions />
    </OpenCaseContext.Provider>,
  )
  return root.textContent ?? ''
}

describe('where the law stands', () => {
  it('is what applies by today; what comes later is set apart', () => {
    const words = draw(parseIsoDate('2026-02-04'))

    expect(words).toMatch(/Kai, today.*Under investigation/)
    expect(words).toMatch(/From 6 May 2026, not yet: No further action/)
    expect(words).not.toContain('Before that')
  })

  it('moves on with the day, and keeps what stood before', () => {
    const words = draw(parseIsoDate('2026-05-06'))

    expect(words).toMatch(/Kai, today.*No further action.*Before that: 2.*Under investigation/)
    expect(words).not.toContain('not yet')
  })

  it('is nothing yet before the first entry applies', () => {
    expect(draw(parseIsoDate('2026-02-01'))).toContain('Nothing that was entered applies yet.')
  })
})
