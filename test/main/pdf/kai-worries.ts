import type { ReportSection } from '../../../shared/report/model.ts'

/** The briefing's first side: the child, the referral, what must not be done, and the worries. */
export const worrySections: readonly ReportSection[] = [
  {
    id: 'child',
    heading: 'The child and the referral',
    blocks: [
      {
        kind: 'keyFacts',
        columns: 2,
        rows: [
          { term: 'Child', words: 'Kai, born 9 March 2012 (13 years 10 months), Year 9' },
          { term: 'Needs', words: 'Moderate learning difficulties; EHC plan since 2021' },
          { term: 'Flags', words: 'Learning disability; at risk of permanent exclusion' },
          { term: 'Referral', words: '3 February 2026, 11:40am, MASH reference 26/00417' },
          {
            term: 'MASH decision',
            words: 'Strategy discussion within 24 hours: due by 4 February, 11:40am',
          },
          { term: 'Tier today', words: 'Complex (agreed by Grace Obi, 3 February 2026)' },
        ],
      },
      {
        kind: 'callout',
        heading: 'What must not be done',
        body: [
          {
            kind: 'bulletList',
            items: [
              {
                words: [
                  { text: 'Nobody asks Kai about the event', bold: true },
                  {
                    text: ' before his police interview (asked by DC Helen Shaw, 4 February 2026; open).',
                  },
                ],
              },
              {
                words: [
                  { text: 'Nobody tells Kai’s family', bold: true },
                  {
                    text: ' the name or school of Child 1’s relative (asked by Child 1’s family; open).',
                  },
                ],
              },
              {
                words: [
                  { text: 'Nobody gives Dana’s address to Marcus', bold: true },
                  { text: ' (asked by Dana, 5 February 2026; open).' },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'worry',
    heading: 'Who is worried, and about what',
    blocks: [
      {
        kind: 'boxes',
        boxes: [
          {
            title: 'Established',
            body: [
              {
                kind: 'bulletList',
                items: [
                  {
                    words: 'November 2022: comments to two girls in Year 6 upset them (school).',
                  },
                  {
                    words:
                      '17 May 2024: changing-room incident with a boy in the same year; Kai accepts that it happened.',
                  },
                  { words: '14 January 2026: suspended for two days after a fight.' },
                ],
              },
            ],
          },
          {
            title: 'Alleged',
            body: [
              {
                kind: 'bulletList',
                items: [
                  {
                    words:
                      'A parent says that Child 1 (8) was hurt by Kai at his grandmother’s house in the last week of January 2026. Details are held in the police record.',
                  },
                  {
                    words: 'Hearsay: the football coach calls Kai “good as gold” (through Dana).',
                  },
                ],
              },
            ],
          },
          {
            title: 'Not known',
            body: [
              {
                kind: 'bulletList',
                items: [
                  { words: 'Who else was in the house, and where the adults were.' },
                  { words: 'Kai’s own account: he has not been asked, and must not be yet.' },
                  { words: 'Whether any other child is affected.' },
                  { words: 'Where Kai is on Saturday mornings.' },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: 'table',
        caption: 'Earlier contacts and how each was answered',
        columns: [
          { heading: 'Date', weight: 2 },
          { heading: 'Contact', weight: 6 },
          { heading: 'Answer', weight: 5 },
        ],
        rows: [
          [
            'August 2014',
            'Domestic abuse notifications, three in the month; Kai aged 2 present at one',
            'Initial assessment, no further action',
          ],
          [
            '1 March 2019',
            'Neglect, home conditions',
            'Child in need plan; closed 29 November 2019',
          ],
          [
            '5 December 2022',
            'Contact from primary school about comments to girls',
            'No further action, advice given',
          ],
          [
            '20 May 2024',
            'School: changing-room incident',
            'Detention; social care: no further action',
          ],
          ['2024', 'CAMHS referral', 'Refused: “does not meet criteria”'],
        ],
      },
    ],
  },
]
