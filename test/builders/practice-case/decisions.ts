import { type Entry, idOf } from './entry.ts'

/** Flags, law, tier, tonight's arrangements and what the meeting is asked to decide. */
export const decisions: readonly Entry[] = [
  {
    key: 'flag learning',
    noun: 'priority_flag',
    entered: '2026-02-03 16:15',
    body: {
      person: idOf('kai'),
      flag: 'learning_disability',
      from: '2021-09-01',
      source: 'EHC plan, Northfield Academy',
    },
  },
  {
    key: 'flag exclusion',
    noun: 'priority_flag',
    entered: '2026-02-03 16:15',
    body: {
      person: idOf('kai'),
      flag: 'permanent_exclusion',
      from: '2026-01-14',
      source: 'Northfield Academy, after the suspension of 14 January 2026',
    },
  },
  {
    key: 'investigation',
    noun: 'legal_position',
    entered: '2026-02-04 08:56',
    body: {
      person: idOf('kai'),
      status: 'investigation',
      on: '2026-02-03',
      officer: idOf('helen'),
      outcome: 'None yet: crime report open, no offence charged',
      orders: 'None',
      bail: 'None',
      next: 'Voluntary interview with an appropriate adult planned for 19 February 2026',
      source: 'Police, 4 February 2026',
    },
  },
  {
    key: 'no further action',
    noun: 'legal_position',
    entered: '2026-05-06 16:30',
    body: {
      person: idOf('kai'),
      status: 'no_further_action',
      on: '2026-05-06',
      officer: idOf('helen'),
      outcome: 'No further action: evidential test not met',
      source: 'Police, 6 May 2026',
    },
  },
  {
    key: 'police constraint',
    noun: 'constraint',
    entered: '2026-02-04 08:57',
    body: {
      mustNot: 'Nobody asks Kai about what is reported to have happened',
      kind: 'asking_about_report',
      person: idOf('kai'),
      askedBy: idOf('helen'),
      askedByWords: 'the police (DC Helen Shaw)',
      from: '2026-02-04',
      untilOn: '2026-02-19',
      untilWords: 'the voluntary police interview',
    },
  },
  {
    key: 'identity constraint',
    noun: 'constraint',
    entered: '2026-02-04 08:57',
    body: {
      mustNot:
        "Nobody tells Kai's family or school staff who Child 1 is or where Child 1 goes to school",
      kind: 'telling',
      person: idOf('child1'),
      askedByWords: "Child 1's family",
      from: '2026-02-03',
    },
  },
  {
    key: 'address constraint',
    noun: 'constraint',
    entered: '2026-02-04 08:57',
    body: {
      mustNot: 'Nobody tells Marcus where Dana lives',
      kind: 'telling',
      person: idOf('marcus'),
      askedBy: idOf('dana'),
      askedByWords: 'Dana, who was hurt by Marcus in 2014',
      from: '2026-02-03',
    },
  },
  {
    key: 'tier',
    noun: 'tier_decision',
    entered: '2026-02-04 09:10',
    body: {
      tier: 'complex',
      on: '2026-02-04',
      reasons:
        'A younger child may have been harmed; two earlier concerns; other children in three homes; learning needs; help so far has not been enough.',
      alternatives:
        'Vulnerable: one service alone cannot hold this. Acute: not proposed while Kai can stay at home with arrangements in place.',
      agreedBy: [idOf('grace')],
      reviewOn: '2026-02-25',
    },
  },
  tonight('mia', "mum's flat", 'not_there', {
    what: "Mia is at Dana's sister's home tonight. From tomorrow: Mia sleeps in Dana's room, door sensor on Kai's door (R1)",
  }),
  tonight('kai', "mum's flat", 'yes', {
    what: 'Kai sleeps in his own room; Dana and Lee are at home',
    responsible: idOf('dana'),
  }),
  tonight('baby', "mum's flat", 'not_needed', { what: 'not yet born' }),
  tonight('mia', "aunt's home", 'yes', {
    what: "Mia sleeps at Dana's sister's; Kai is not there",
    responsibleWords: "Dana's sister",
  }),
  tonight('eli', "dad's house", 'not_needed', {
    what: 'Kai is there on Sundays only, next on 8 February; Marcus has not been told',
  }),
  tonight('theo', "gran's house", 'not_there', {
    what: 'Theo comes on Friday 6 February. From then: library with Paul on Saturdays, 1pm to 3pm (R2)',
    responsible: idOf('paul'),
  }),
  tonight('kai', "gran's house", 'not_there', {
    what: 'Kai is next due on Saturday 7 February; whether Kai goes is for this discussion to decide',
  }),
  asked('kai', 's47', 'A report that a younger child was harmed, and two earlier concerns'),
  asked('child1', 's47', 'In a separate discussion, with their own social worker'),
  asked('mia', 's17', 'Lives with Kai; not asked about anything yet; arrangements start tomorrow'),
  asked('theo', 's17', "At Gran's while Kai is there on Saturdays"),
  asked(
    'eli',
    'other_authority',
    'Sees Kai on Sundays; lives in another borough, which should see him',
  ),
  asked('baby', 'pre_birth', 'Due in May; will live with Kai'),
]

function tonight(child: string, home: string, inPlace: string, more: Entry['body']): Entry {
  const body = {
    child: idOf(child),
    household: idOf(home),
    nightOf: '2026-02-04',
    inPlace,
    ...more,
  }
  return { key: `tonight ${child} ${home}`, noun: 'arrangement', entered: '2026-02-04 09:12', body }
}

function asked(child: string, decision: string, reason: string): Entry {
  const body = { child: idOf(child), decision, reason }
  return { key: `asked ${child}`, noun: 'decision_asked', entered: '2026-02-04 09:15', body }
}
