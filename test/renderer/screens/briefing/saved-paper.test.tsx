// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { SavedPaper } from '../../../../renderer/screens/briefing/saved-paper.tsx'
import type { SavedReport } from '../../../../shared/contract/answers.ts'
import { parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import { mount } from '../../components/mounted.tsx'

const saved: SavedReport = {
  report: {
    id: '2537c7e1-0acb-89fd-a36c-b8b7d92bb930' as SavedReport['report']['id'], // of the shape of an id
    kind: 'strategy_briefing',
    version: 3,
    status: 'draft',
    madeAt: parseIsoInstant('2026-02-04T09:30:00.000Z'),
    pages: 2,
    sha256: '00',
    recipients: [],
    kept: false,
  },
  path: '/documents/briefing.pdf',
}

const draw = (more: Partial<SavedReport>) =>
  mount(<SavedPaper saved={{ ...saved, ...more }} />).root.textContent ?? ''

describe('a paper that has just been made', () => {
  it('says its version and where it is', () => {
    expect(draw({})).toMatch(/2 pages, version 3, draft.*\/documents\/briefing\.pdf/)
    expect(draw({})).toContain('It opens without a code.')
    expect(draw({})).not.toContain('Warning')
  })

  it('warns of what is not as it should be', () => {
    expect(draw({ warning: 'It runs to five sides.' })).toContain('Warning It runs to five sides.')
  })

  it('shows the code that opens it', () => {
    expect(draw({ openCode: 'AAAA-BBBB' })).toContain('The code that opens it: AAAA-BBBB')
  })
})
