import type { ReportSection } from '../../../shared/report/model.ts'

/** The briefing's second side: homes tonight, the law, who knows what, and the decisions asked. */
export const arrangementSections: readonly ReportSection[] = [
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
]
