import type { ReportModel } from '../../../shared/report/model.ts'

/** A strategy-discussion briefing of the usual size, in the words of the fictional case: two sides of A4. */
export function aBriefing(change: Partial<ReportModel> = {}): ReportModel {
  return { ...briefing, ...change }
}

const briefing: ReportModel = {
  kind: 'strategy_briefing',
  title: 'Briefing for the strategy discussion',
  reference: 'TL-0417',
  version: 'Version 1',
  status: 'draft',
  marking: 'Official-Sensitive',
  handling:
    'Contains information about children. Share only with the people named below; do not forward.',
  madeOn: '4 February 2026, 9:10am',
  authors: ['Amina Khalid, youth justice, lead assessor'],
  recipients: [
    'Grace Obi, children’s social care (chair)',
    'DC Helen Shaw, police',
    'Designated safeguarding lead, Northfield Academy',
    'School nurse',
  ],
  language: 'en-GB',
  sections: [
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
    {
      id: 'tonight',
      heading: 'Every child in each home, and tonight',
      blocks: [
        {
          kind: 'table',
          caption: 'Children by household with tonight’s arrangements',
          captionHidden: true,
          columns: [
            { heading: 'Child', weight: 3 },
            { heading: 'Home and adults there', weight: 4 },
            { heading: 'Tonight’s arrangements', weight: 6 },
            { heading: 'Who sees to it', weight: 2 },
          ],
          rows: [
            [
              'Mia, 6, half-sister',
              'Mum’s flat: Dana, Lee',
              'Sleeps in Dana’s room, 9pm to 7am; door sensor on Kai’s door; after-school club until collected',
              'Dana',
            ],
            [
              'Unborn, due May 2026',
              'Mum’s flat: Dana, Lee',
              'No arrangement needed tonight; midwife not yet told',
              'Tom Price',
            ],
            [
              'Theo, 9, cousin',
              'Gran’s house: Ruth, Paul',
              'Library with Paul on Saturday 1pm to 3pm; Kai does not stay at Gran’s until reviewed',
              'Ruth',
            ],
            [
              'Eli, 5, half-brother',
              'Dad’s house: Marcus',
              'Not decided: Marcus has not been told; Sunday visit is open',
              'Not known',
            ],
            [
              'Child 1, 8',
              'Held in a separate compartment',
              'Own arrangements made by Child 1’s family with social care',
              'Social care',
            ],
          ],
        },
      ],
    },
    {
      id: 'law',
      heading: 'Law and police',
      blocks: [
        {
          kind: 'keyFacts',
          rows: [
            {
              term: 'Legal position',
              words:
                'Allegation only; crime report open since 3 February 2026, 2:10pm. No arrest, no bail conditions, no order.',
            },
            {
              term: 'Police plan',
              words:
                'Voluntary interview with appropriate adult, date to be set. Voluntary hand-over of Kai’s phone asked for; his mother’s decision is awaited.',
            },
            { term: 'Officer', words: 'DC Helen Shaw, child abuse investigation team' },
          ],
        },
      ],
    },
    {
      id: 'told',
      heading: 'Who has been told what',
      blocks: [
        {
          kind: 'table',
          caption: 'People and what each has been told',
          captionHidden: true,
          columns: [
            { heading: 'Person', weight: 3 },
            { heading: 'Told', weight: 6 },
            { heading: 'Knows who Child 1 is', weight: 3 },
          ],
          rows: [
            [
              'Dana, mother',
              'That a report was made, and the plan for the flat (5 February)',
              'Yes: told by Ruth',
            ],
            ['Ruth, grandmother', 'By the other parent, 1 February', 'Yes'],
            ['Lee, stepfather', 'That a report was made', 'No'],
            ['Marcus, father', 'Nothing yet', 'No'],
            [
              'Kai',
              'That adults are worried and that he is not in trouble for talking to his teaching assistant',
              'Not known',
            ],
          ],
        },
        {
          kind: 'paragraph',
          words: [
            { text: 'Unknowns for today: ', bold: true },
            {
              text: 'whether Paul knows the plan; who sleeps where at Dad’s house; whether the phone holds anything; what the school has told other parents. See ',
            },
            { text: 'who is worried', toSection: 'worry' },
            { text: ' and ' },
            {
              text: 'the national guidance',
              href: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
            },
            { text: '.' },
          ],
        },
      ],
    },
    {
      id: 'decide',
      heading: 'Decisions asked of this meeting, for each child',
      blocks: [
        {
          kind: 'table',
          caption: 'Decisions asked, for each child',
          captionHidden: true,
          columns: [
            { heading: 'Child', weight: 2 },
            { heading: 'Decision asked', weight: 5 },
            { heading: 'Why', weight: 6 },
          ],
          rows: [
            [
              'Kai',
              'Section 47, joint with police; who assesses; what Kai is told',
              'Alleged harm to a younger child; own needs and safety not assessed since 2019',
            ],
            [
              'Child 1',
              'Section 47 in the separate compartment',
              'Alleged harm; support may start now and need not wait for the investigation',
            ],
            [
              'Mia',
              'Section 17, or section 47 if more is learnt',
              'Lives with Kai; arrangement in force; has not been asked anything',
            ],
            ['Theo', 'None or section 17', 'Saturdays at Gran’s; an adult rests after lunch'],
            ['Eli', 'Whether included', 'Sunday visits; Marcus has not been told'],
            ['Unborn', 'None today', 'Revisit at the planning meeting, 25 February 2026'],
          ],
        },
        {
          kind: 'numberedList',
          items: [
            { words: 'Who tells Marcus, when, and how much.' },
            { words: 'School arrangements from tomorrow, and who supervises breaks.' },
            { words: 'Date of the planning meeting (half-term is 16 to 20 February).' },
          ],
        },
      ],
    },
  ],
}
