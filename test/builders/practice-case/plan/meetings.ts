import { findingOf } from '../assessment/rated.ts'
import { type Entry, idOf } from '../entry.ts'

/** The two meetings, the plan at its two stages, what is asked of each agency, and who sees it differently. */
export const meetings: readonly Entry[] = [
  {
    key: 'planning meeting',
    noun: 'meeting',
    entered: '2026-02-18 11:00',
    body: {
      kind: 'planning',
      on: '2026-02-25',
      at: '14:00',
      chair: idOf('grace'),
      decides:
        "Who assesses, and by when\nSaturdays at Gran's\nFootball\nWhat Kai needs at school, and whether he stays",
    },
    changed: {
      entered: '2026-02-25 17:10',
      body: {
        decided:
          "Amina Khalid and Tom Price assess together: eight sessions, pictures and short sentences, report by 22 April\nTheo and Kai are not at Gran's at the same time until an adult who knows the plan is awake\nFootball is restored with a named adult, because of what Kai still gets to do\nNothing decided on the request for exclusion: to be resolved by 4 March",
      },
    },
  },
  {
    key: 'report meeting',
    noun: 'meeting',
    entered: '2026-04-16 09:00',
    body: {
      kind: 'report',
      on: '2026-04-22',
      at: '14:00',
      chair: idOf('grace'),
      decides:
        'Whether the plan is agreed\nWhether Kai stays at Northfield Academy, with the written plan\nWho gets an answer from CAMHS, and by when',
    },
    changed: {
      entered: '2026-04-22 16:20',
      body: {
        decided:
          'The plan is agreed as it stands, because it closes the gaps that were found\nKai stays at Northfield Academy; the written plan is in use by 30 April\nAbena Mensah brings an answer from CAMHS by 6 May, or Grace Obi takes it further',
      },
    },
  },
  {
    key: 'interim plan',
    noun: 'plan',
    entered: '2026-02-06 17:00',
    body: {
      stage: 'interim',
      on: '2026-02-06',
      agreedBy: [idOf('dana'), idOf('ruth'), idOf('tom'), idOf('grace')],
      differences: 'Lee has not said whether he agrees.',
      reviewOn: '2026-02-25',
    },
  },
  {
    key: 'final plan',
    noun: 'plan',
    entered: '2026-04-22 16:30',
    body: {
      stage: 'final',
      on: '2026-04-22',
      agreedBy: [
        idOf('kai'),
        idOf('dana'),
        idOf('marcus'),
        idOf('ruth'),
        idOf('amina'),
        idOf('tom'),
        idOf('grace'),
        idOf('abena'),
        idOf('sean'),
        idOf('priya'),
      ],
      differences: 'Lee does not agree: he sees no need for it.',
      reviewOn: '2026-07-22',
    },
  },
  differs('exclusion', 'priya', '2026-02-25', {
    about: 'Whether Kai stays at Northfield Academy',
    view: 'School asks for permanent exclusion: it cannot promise that other pupils are safe.',
    others:
      'Amina Khalid, Tom Price and Abena Mensah disagree: going to school protects, and there has been no incident in lessons.',
    resolveBy: '2026-03-04',
    changed: {
      entered: '2026-03-04 12:00',
      body: {
        outcome:
          '4 March: the request is paused until the report of 22 April; Kai stays in lessons with a key worker. Not resolved.',
      },
    },
  }),
  differs('lee', 'lee', '2026-02-26', {
    about: 'Whether there is anything to assess',
    view: 'Lee: he is just a lad, and it is being blown up. He takes no part and does not want the rules for Mondays and Wednesdays.',
    others: 'Dana, Marcus and Ruth see a need and work with the plan.',
    resolveBy: '2026-05-08',
  }),
  recommends('childrens_social_care', ['A4', 'E2'], {
    what: 'Keep one social worker for the three homes, check Saturdays twice without a date given, and see Lee by 8 May.',
    reason: 'The gaps are in who is awake and who knows; Lee is the adult at home twice a week.',
    by: '30 May 2026',
  }),
  recommends('education', ['C5', 'D4', 'E3'], {
    what: 'Keep Kai in school with a written plan for breaks, lunch and the bus, and review the EHC plan.',
    reason: 'School protects; his support is patchy, and the racist names have gone unanswered.',
    by: '30 April 2026 for the plan, 22 May for the review',
  }),
  recommends('camhs', ['C3', 'D2'], {
    what: 'Answer the request of 6 February: what is offered for sleep and low mood.',
    reason: 'Eleven weeks without an answer; no service is offering anything.',
    by: '6 May 2026',
  }),
  recommends('health', ['C3', 'D4'], {
    what: 'Ask for a speech and language review, and see Kai about his sleep each month.',
    reason: 'The last review was in 2023, and plans that he cannot follow do not work.',
    by: '22 May 2026',
  }),
  recommends('youth_justice', ['A2', 'B1'], {
    what: 'Offer six sessions with pictures about bodies, asking and saying no.',
    reason: 'Nobody has taught him in a way that he can use; it is open to him without any charge.',
    by: '17 July 2026',
  }),
  recommends('police', ['A1', 'A5'], {
    what: "Say by when the enquiries will be decided, and whether Kai's phone is wanted.",
    reason: 'Two findings stay open until then, and the family does not know where it stands.',
  }),
  {
    key: 'summary',
    noun: 'report_summary',
    entered: '2026-04-20 18:00',
    body: {
      assessment: idOf('assessment'),
      worries:
        'A parent of Child 1, school, Dana, Ruth and Marcus are worried that a younger child was hurt, or could be. Kai is worried that he loses school and football. Lee is not worried.',
      working:
        'Ruth, Dana and Marcus say openly where the gaps are. Kai learns with pictures, is gentle with younger children when adults are near, and put forward rules himself.',
      safety:
        "The rules of 20 April ask for an adult who knows the plan, awake and near, wherever younger children are: Mia sleeps in Dana's room and goes to after-school club; Theo and Kai are at Gran's together only with Ruth or Paul awake. Whether they are kept is asked every Friday.",
      decisions:
        'Agree the plan, with the rules for each home\nKeep Kai at Northfield Academy with a written plan\nGet an answer from CAMHS by 6 May',
      adultsWillChange:
        'Everybody knocks, adults too. Football comes back, with a named adult. Somebody tells Kai what was done about the bus.',
      stepUpDown:
        'Up: another report, or a rule for a home that is not kept twice. Down: the rules kept for three months, school settled, and the work on B1 finished.',
      reviewOn: '2026-07-22',
      reviewIf: 'The police decide, the baby is born, somebody moves, or a rule cannot be kept.',
      convenes: 'Grace Obi',
    },
  },
  confirms('sessions', '2026-04-21 10:05'),
  confirms('assessment', '2026-04-21 10:10'),
  confirms('formulation', '2026-04-21 10:15'),
]

function differs(
  key: string,
  who: string,
  on: string,
  { changed, ...body }: Entry['body'] & Pick<Entry, 'changed'>,
): Entry {
  const full = { who: idOf(who), on, ...body }
  return {
    key: `difference ${key}`,
    noun: 'difference',
    entered: `${on} 17:20`,
    body: full,
    changed,
  }
}

function recommends(agency: string, factors: readonly string[], body: Entry['body']): Entry {
  const full = { agency, ...body, from: factors.map(findingOf) }
  return { key: `ask ${agency}`, noun: 'recommendation', entered: '2026-04-20 17:45', body: full }
}

function confirms(section: string, entered: string): Entry {
  const body = { section, on: entered.slice(0, 10) }
  return { key: `complete ${section}`, noun: 'confirmation', entered, body }
}
