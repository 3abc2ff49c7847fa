import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  type SaveState,
  SaveStatus,
} from '../../../../renderer/components/messages/save-status.tsx'

describe('SaveStatus', () => {
  it.each<[SaveState, string]>([
    [{ kind: 'nothing_to_save' }, ''],
    [{ kind: 'saving' }, 'Saving'],
    [{ kind: 'saved', atText: '2:32pm' }, 'Saved 2:32pm'],
    [{ kind: 'not_saved', whatToDo: 'Try again.' }, 'Not saved. Try again.'],
  ])('says %j in a polite live region', (state, words) => {
    const html = renderToStaticMarkup(<SaveStatus state={state} />)

    expect(html).toMatch(/^<p class="app-save-status[^"]*" role="status">/)
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe(words)
  })
})
