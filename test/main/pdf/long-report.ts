import type { ReportModel, ReportSection } from '../../../shared/report/model.ts'
import { aBriefing } from './kai-briefing.ts'

/** A long report of every kind of block: about two sides to a section. */
export function aLongReport(sections: number): ReportModel {
  const list: ReportSection = {
    id: 'contents',
    heading: 'About this report',
    blocks: [{ kind: 'toc', heading: 'Contents' }],
  }
  return aBriefing({
    title: 'Assessment report',
    status: 'final',
    sections: [list, ...Array.from({ length: sections }, (_, index) => aSection(index + 1))],
  })
}

/** Plain sentences that can be told apart: `count` of them, about 60 characters each. */
export function sentences(count: number, start = 1): string {
  return Array.from(
    { length: count },
    (_, index) => `Sentence ${start + index} says plainly what was seen, by whom and when.`,
  ).join(' ')
}

function aSection(number: number): ReportSection {
  return {
    id: `section-${number}`,
    heading: `Section ${number}: what was learnt`,
    blocks: [
      { kind: 'paragraph', tone: 'lead', words: sentences(2) },
      { kind: 'paragraph', words: sentences(9) },
      {
        kind: 'paragraph',
        words: [
          { text: 'In short: ', bold: true },
          { text: 'as ' },
          { text: 'the first section', toSection: 'section-1' },
          { text: ' says, and ' },
          { text: 'the guidance', href: 'https://www.gov.uk/guidance', italic: true },
          { text: ` asks. ${sentences(2)}` },
        ],
      },
      {
        kind: 'bulletList',
        items: [
          { words: sentences(1) },
          {
            words: sentences(2),
            nested: { kind: 'numberedList', items: [{ words: 'First.' }, { words: 'Second.' }] },
          },
        ],
      },
    ],
    subsections: [
      {
        id: `section-${number}-events`,
        heading: `Events in section ${number}`,
        blocks: [
          {
            kind: 'table',
            caption: `Events of section ${number}`,
            columns: [
              { heading: 'Date', weight: 2 },
              { heading: 'Event', weight: 7 },
              { heading: 'Source', weight: 3 },
            ],
            rows: Array.from({ length: 22 }, (_, row) => [
              `${row + 1} May 2025`,
              `Event ${number}.${row + 1}. ${sentences(1)}`,
              row % 2 ? 'School, in writing' : 'Health visitor',
            ]),
          },
        ],
      },
      {
        id: `section-${number}-view`,
        heading: `View on section ${number}`,
        blocks: [
          {
            kind: 'boxes',
            boxes: ['Established', 'Alleged', 'Not known'].map((title) => ({
              title,
              body: [{ kind: 'bulletList' as const, items: [{ words: sentences(1) }] }],
            })),
          },
          {
            kind: 'callout',
            heading: 'What must not be done',
            body: [{ kind: 'paragraph', words: sentences(1) }],
          },
          {
            kind: 'keyFacts',
            rows: [
              { term: 'Strength', words: sentences(1) },
              { term: 'Concern', words: 'Not enough information' },
            ],
          },
          {
            kind: 'figure',
            svg: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect width="120" height="20" fill="#1d70b8"/><text x="2" y="50" font-size="12">17 to 21</text></svg>',
            alt: `Concern between 17 and 21, section ${number}`,
            caption: 'Concern as a range',
          },
        ],
      },
    ],
  }
}
