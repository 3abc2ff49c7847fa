// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { EvidenceScreen } from '../../../../renderer/screens/evidence/evidence-screen.tsx'
import type { Body, CaseRecord } from '../../../../shared/case/nouns.ts'
import { find, mount } from '../../components/mounted.tsx'
import { anOpenCase } from '../../forms/an-open-case.ts'
import { aRecord } from '../a-record.ts'

function aPiece(id: string, body: object): CaseRecord<'evidence'> {
  const whole = { text: `Piece ${id}`, source: 'School', kind: 'document', reliability: 'low' }
  return aRecord('evidence', id, { ...whole, ...body } as Body<'evidence'>)
}

const pieces = [
  aPiece('one', { supports: ['A4'] }),
  aPiece('two', { contradicts: ['A4', 'E1'] }),
  aPiece('three', {}),
]
const letter = { evidence: 'two', name: 'letter.pdf', format: 'pdf', bytes: 1000, sha256: 'x' }
// Its evidence is named by a plain word.
const attached = aRecord('attachment', 'd', letter as unknown as Body<'attachment'>)

function draw(parts: readonly string[]): HTMLElement {
  const openCase = anOpenCase()
  const others = openCase.file.records.filter(({ noun }) => noun !== 'evidence')
  const file = { ...openCase.file, records: [...others, ...pieces, attached] }
  return mount(
    <OpenCaseContext.Provider value={{ ...openCase, file }}>
      <EvidenceScreen parts={parts} goTo={() => undefined} />
    </OpenCaseContext.Provider>,
  ).root
}

function shown(root: HTMLElement): readonly string[] {
  return [...find(root, '.app-records').querySelectorAll('li .app-record__words')].map(
    (line) => line.textContent ?? '',
  )
}

describe('the evidence', () => {
  it('says of each piece what it adds to, what it lessens, or that it is linked to nothing', () => {
    const lines = shown(draw([]))

    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('Adds to: A4 Who could be affected now.')
    expect(lines[1]).toMatch(/Lessens: A4 Who could be affected now; E1 .*Documents: 1/)
    expect(lines[2]).toMatch(/Not linked to any factor.*Attach a document/)
  })

  it.each([
    ['A4', ['one', 'two']],
    ['E1', ['two']],
    ['none', ['three']],
  ])('is narrowed to %s', (factor, left) => {
    const lines = shown(draw(['factor', factor]))

    expect(lines.map((line) => /Piece ([a-z]+)/.exec(line)?.[1])).toEqual(left)
  })

  it('says so when nothing speaks to a factor, and leaves the way back', () => {
    const root = draw(['factor', 'B1'])

    expect(root.textContent).toContain('Nothing speaks to this factor.')
    const choices = [...find(root, '#evidence-filter').querySelectorAll('option')]
    expect(choices.map((option) => option.textContent)).toEqual([
      'All evidence (3)',
      'A4 Who could be affected now (2)',
      expect.stringMatching(/^E1 .* \(1\)$/),
      'Not linked to any factor (1)',
      expect.stringMatching(/^B1 .* \(0\)$/),
    ])
  })

  it('has a page for the documents of one piece, in their size', () => {
    const root = draw(['attach', 'two'])

    expect(root.textContent).toMatch(/Piece two.*letter\.pdf.*PDF, 1 KB/)
  })
})
