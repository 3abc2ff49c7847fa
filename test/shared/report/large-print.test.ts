import { describe, expect, it } from 'vitest'
import { toLargePrint } from '../../../shared/report/large-print.ts'
import type { Block } from '../../../shared/report/model.ts'
import { aBriefingOf } from '../../builders/kai-briefing.ts'
import { wordsOf } from './words-of.ts'

const briefing = aBriefingOf()
const large = toLargePrint(briefing)

function withBlocks(...blocks: readonly Block[]): readonly Block[] {
  const section = { id: 'one', heading: 'One', blocks, subsections: [] }
  return toLargePrint({ ...briefing, sections: [section] }).sections[0]?.blocks ?? []
}

describe('a paper in large print', () => {
  it('has one column: no boxes, no facts beside their terms, no table of more than two columns', () => {
    const blocks = large.sections.flatMap((section) => section.blocks)
    const wide = blocks.filter((block) => block.kind === 'table' && block.columns.length > 2)

    expect(large.largePrint).toBe(true)
    expect(blocks.map(({ kind }) => kind)).not.toContain('boxes')
    expect(blocks.map(({ kind }) => kind)).not.toContain('keyFacts')
    expect(wide).toEqual([])
  })

  it('says all that the paper says', () => {
    const squeeze = (text: string) => text.replace(/[\s|:-]+/g, '')
    const said = squeeze(large.sections.flatMap(wordsOf).join(''))
    const parts = briefing.sections.flatMap(wordsOf).flatMap((line) => line.split(' | '))

    expect(parts.length).toBeGreaterThan(50)
    expect(parts.filter((part) => !said.includes(squeeze(part)))).toEqual([])
  })

  it('keeps the name of every value of a row, and the anchor that others lead to', () => {
    const columns = ['Number', 'What', 'Why'].map((heading) => ({ heading, weight: 1 }))
    const rows = [[[{ text: 'E1', anchor: 'evidence-1' }], 'Seen', '']]
    const hidden = { kind: 'table', caption: 'All', captionHidden: true, columns, rows } as const

    const list: Block = {
      kind: 'bulletList',
      items: [
        {
          words: [{ text: 'E1', anchor: 'evidence-1', bold: true }],
          nested: {
            kind: 'bulletList',
            items: [{ words: [{ text: 'What: ', bold: true }, { text: 'Seen' }] }],
          },
        },
      ],
    }
    expect(withBlocks(hidden)).toEqual([list])
    expect(withBlocks({ ...hidden, captionHidden: false })).toEqual([
      { kind: 'paragraph', words: [{ text: 'All', bold: true }] },
      list,
    ])
  })
})
