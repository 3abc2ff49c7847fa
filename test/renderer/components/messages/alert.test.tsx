// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { Alert } from '../../../../renderer/components/messages/alert.tsx'
import { click, find, mount } from '../mounted.tsx'

describe('Alert', () => {
  it('says in words what its colour and sign say', () => {
    const { root } = mount(<Alert variant="warning" title="Two rows may be the same" />)

    expect(find(root, '[role=region]').getAttribute('aria-label')).toBe(
      'Warning: Two rows may be the same',
    )
    expect(root.querySelectorAll('button')).toHaveLength(0)
  })

  it('has a button named for it when it can be dismissed', () => {
    let dismissed = 0
    const { root } = mount(<Alert title="Imported" onDismiss={() => (dismissed += 1)} />)

    click(find(root, 'button'))

    expect(find(root, 'button').textContent).toBe('Dismiss: Imported')
    expect(dismissed).toBe(1)
  })
})
