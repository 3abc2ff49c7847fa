// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { SkipLink } from '../../../../renderer/components/navigation/skip-link.tsx'
import { ConstraintBanner } from '../../../../renderer/components/page/constraint-banner.tsx'
import { DualPane } from '../../../../renderer/components/page/dual-pane.tsx'
import { HeaderBar } from '../../../../renderer/components/page/header-bar.tsx'
import { PageLayout } from '../../../../renderer/components/page/page-layout.tsx'
import { click, find, mount } from '../mounted.tsx'

describe('PageLayout', () => {
  const page = (
    <>
      <SkipLink />
      <HeaderBar homeHref="#/">
        <button type="button">Lock</button>
      </HeaderBar>
      <PageLayout navigation={<nav aria-label="Case" />} before="Before">
        <ConstraintBanner title="Do not question the child" />
        <DualPane sourceLabel="Referral" source="Source">
          Form
        </DualPane>
      </PageLayout>
    </>
  )

  it('has one header, one main and what stays in sight, each a landmark with its name', () => {
    const { root } = mount(page)

    expect(root.querySelectorAll('header')).toHaveLength(1)
    expect(root.querySelectorAll('main')).toHaveLength(1)
    expect(
      [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')),
    ).toEqual(['Case', 'Do not question the child', 'Referral'])
  })

  it('puts the main content where the skip link leads, without changing the address', () => {
    const { root } = mount(page)

    click(find(root, '.govuk-skip-link'))

    expect(document.activeElement).toBe(find(root, 'main'))
    expect(location.hash).toBe('')
  })

  it('lets the keyboard reach a source that scrolls', () => {
    const { root } = mount(page)

    expect(find(root, '.app-dual-pane__source').tabIndex).toBe(0)
  })

  it('has no column for navigation that is not there', () => {
    const { root } = mount(<PageLayout>Only this</PageLayout>)

    expect(root.querySelectorAll('.app-columns__navigation')).toHaveLength(0)
    expect(find(root, 'main').textContent).toBe('Only this')
  })
})
