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
      source: 'EHC plan',
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
      source: 'school, after a suspension',
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
      outcome: 'none yet; crime report open, no offence charged',
      orders: 'none',
      bail: 'none',
      next: 'Voluntary interview with an appropriate adult, 19 February',
      source: 'police, 4 February',
    },
  },
  {
    key: 'assessment may go on',
    noun: 'legal_position',
    entered: '2026-02-20 09:15',
    body: {
      person: idOf('kai'),
      status: 'investigation',
      on: '2026-02-20',
      officer: idOf('helen'),
      outcome: 'none yet; interviewed on 19 February, no offence charged',
      orders: 'none',
      bail: 'none',
      restrictions: 'yes',
      assessmentAgreed: 'yes',
      assessmentAgreedWords:
        'DC Helen Shaw, 20 February 2026: the assessment goes on, without questions about what is reported',
      next: 'Police decision, no date given yet',
      source: 'Call with DC Helen Shaw, 20 February',
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
    changed: {
      entered: '2026-02-20 09:20',
      body: { liftedOn: '2026-02-19', liftedBy: 'DC Helen Shaw, after the interview' },
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
      askedByWords: 'Dana',
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
        'A younger child may have been harmed; two earlier concerns; children in three homes; learning needs.',
      alternatives:
        'Vulnerable: one service cannot hold this. Acute: not while Kai can stay at home with arrangements.',
      agreedBy: [idOf('grace')],
      reviewOn: '2026-02-25',
    },
  },
  tonight('mia', "mum's flat", 'not_there', {
    what: "at Dana's sister's home. From tomorrow: in Dana's room, with a door sensor on Kai's door (R1)",
  }),
  tonight('kai', "mum's flat", 'yes', {
    what: 'own room; Dana and Lee at home',
    responsible: idOf('dana'),
  }),
  tonight('baby', "mum's flat", 'not_needed', { what: 'not yet born' }),
  tonight('mia', "aunt's home", 'yes', {
    what: 'sleeps here; Kai is not here',
    responsibleWords: "Dana's sister",
  }),
  tonight('eli', "dad's house", 'not_needed', {
    what: 'Kai comes on Sundays, next on 8 February; Marcus has not been told',
  }),
  tonight('theo', "gran's house", 'not_there', {
    what: 'comes on Friday 6 February. From then: library with Paul, Saturdays 1pm to 3pm (R2)',
    responsible: idOf('paul'),
  }),
  tonight('kai', "gran's house", 'not_there', {
    what: 'next due on Saturday 7 February: for this discussion to decide',
  }),
  asked('kai', 's47', 'Report of harm; two earlier concerns'),
  asked('child1', 's47', 'Separate discussion, with their own social worker'),
  asked('mia', 's17', 'Lives with Kai; arrangements start tomorrow'),
  asked('theo', 's17', "At Gran's while Kai is there on Saturdays"),
  asked('eli', 'other_authority', 'Sees Kai on Sundays; lives in another borough'),
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
