// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { AttachPage } from '../../../../renderer/screens/evidence/attach-page.tsx'
import { recordsOf } from '../../../../shared/case/nouns.ts'
import { click, find, mount } from '../../components/mounted.tsx'
import { anOpenCase } from '../../forms/an-open-case.ts'

function draw(): HTMLElement {
  const openCase = anOpenCase()
  return mount(
    <OpenCaseContext.Provider value={openCase}>
      <AttachPage evidenceId={recordsOf(openCase.file, 'evidence')[0]?.id} />
    </OpenCaseContext.Provider>,
  ).root
}

const picture = new File(['not read'], 'picture.png', { type: 'image/png' })

/** Hands over files as a system does when they are dropped or pasted. */
function handOver(target: EventTarget, kind: 'drop' | 'paste'): Promise<void> {
  const event = new Event(kind, { bubbles: true, cancelable: true })
  const part = kind === 'drop' ? 'dataTransfer' : 'clipboardData'
  Object.defineProperty(event, part, { value: { files: [picture] } })
  return act(async () => void target.dispatchEvent(event))
}

describe('a picture handed over as a document', () => {
  it.each(['drop', 'paste'] as const)(
    'by %s is stopped by a card before it is read',
    async (kind) => {
      const root = draw()
      await handOver(kind === 'drop' ? find(root, '.app-drop') : document, kind)

      expect(find(root, 'h1').textContent).toMatch(/^Stop/)
      expect(root.textContent).toMatch(/do not open it.*police: 101, or 999.*manager/)
      expect(root.querySelector('input[type=file]')).toBeNull()

      click(find(root, 'button'))
      expect(find(root, 'h1').textContent).toBe('Documents with this evidence')
    },
  )

  it('by the file chooser is stopped as well', async () => {
    const root = draw()
    const box = find<HTMLInputElement>(root, 'input[type=file]')
    Object.defineProperty(box, 'files', { value: [picture] })
    await act(async () => void box.dispatchEvent(new Event('change', { bubbles: true })))

    expect(find(root, 'h1').textContent).toMatch(/^Stop/)
  })
})
