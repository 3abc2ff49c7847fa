import { type Entry, idOf } from './entry.ts'

/** The referral, the notes as they came, and what was sorted out of them into worries and opinions. */
export const referral: readonly Entry[] = [
  {
    key: 'referral note',
    noun: 'source_note',
    entered: '2026-02-03 15:50',
    heldFrom: 'family',
    body: {
      kind: 'referral',
      receivedOn: '2026-02-03',
      receivedTime: '11:40',
      from: idOf('priya'),
      fromWords: 'Designated safeguarding lead, Northfield Academy',
      words:
        'Child: Kai, born 9 March 2012, Year 9, white British and Black Caribbean, first language English. Moderate learning difficulties; EHC plan since 2021.\n' +
        'Reason: on Sunday 1 February a parent of another child ("Child 1", 8) told Kai\'s grandmother that Child 1 had been "hurt by Kai" at the grandmother\'s house "at some point in the last week of January".\n' +
        "The account is held in the police record. No offence has been charged. Child 1's family have asked that R's name and school are not shared with Kai's family.",
    },
  },
  {
    key: 'referral',
    noun: 'referral',
    entered: '2026-02-03 16:00',
    body: {
      receivedOn: '2026-02-03',
      receivedTime: '11:40',
      from: idOf('priya'),
      fromWords: 'Designated safeguarding lead, Northfield Academy',
      reason:
        'On Sunday 1 February a parent of Child 1 (8) told Ruth that Child 1 had been "hurt by Kai" at Gran\'s house "at some point in the last week of January". The account is held in the police record; no offence has been charged.',
      mashReference: 'MASH-26-0352',
      mashDecision: 'strategy_discussion',
      mashDecidedOn: '2026-02-03',
      mashDecidedBy:
        'Grace Obi: a younger child may have been harmed; other children in three homes',
      discussionOn: '2026-02-04',
      discussionTime: '10:00',
      discussionHeld: 'yes',
      discussionPlace: 'Chair: Grace Obi',
      note: idOf('referral note'),
    },
  },
  note('school email', '2026-02-04 08:35', {
    kind: 'email',
    receivedOn: '2026-02-04',
    receivedTime: '08:20',
    from: idOf('priya'),
    fromWords: 'Northfield Academy',
    words:
      'Kai is a perpetrator and needs to be kept away from all girls. He is also kind to younger pupils in reading club. His attendance fell to 71% in the autumn and he is bullied on the bus.',
  }),
  note('social care note', '2026-02-04 08:45', {
    kind: 'call',
    receivedOn: '2026-02-04',
    receivedTime: '08:40',
    from: idOf('tom'),
    fromWords: "Children's social care",
    words:
      "Two earlier contacts about Kai's behaviour (2022, 2024) ended with no further action. Child in need plan in 2019 for neglect. Domestic abuse in 2014.",
  }),
  note('police note', '2026-02-04 08:55', {
    kind: 'call',
    receivedOn: '2026-02-04',
    receivedTime: '08:50',
    from: idOf('helen'),
    fromWords: 'Police, child abuse investigation team',
    words:
      'Crime report open; voluntary interview planned for 19 February. Asks that nobody interviews Kai about the event before then.',
  }),
  note('health note', '2026-02-06 11:30', {
    kind: 'note',
    receivedOn: '2026-02-06',
    from: idOf('abena'),
    fromWords: 'School nurse',
    words:
      'Sleep poor since October; no current CAMHS involvement; referral refused in 2024 ("does not meet criteria").',
  }),
  worry('2022 worry', 'established', {
    what: 'November 2022: comments upset two girls in Year 6; parents were not told.',
    whoIsWorried: 'class teacher',
    about: [idOf('kai')],
    source: 'school log',
  }),
  worry('2024 worry', 'established', {
    what: '17 May 2024: intrusive behaviour towards a boy in the same year; not investigated. Kai accepts that it happened.',
    whoIsWorried: 'Northfield Academy',
    about: [idOf('kai')],
    source: 'school log',
  }),
  worry('homes worry', 'established', {
    what: "Younger children live with Kai, or are with him at Gran's or Dad's.",
    whoIsWorried: "children's social care",
    about: [idOf('mia'), idOf('eli'), idOf('theo')],
    source: 'call',
  }),
  worry('reported harm', 'alleged', {
    what: "Child 1 (8) was hurt by Kai at Gran's house in the last week of January.",
    whoIsWorried: 'a parent of Child 1, through Ruth',
    about: [idOf('child1'), idOf('kai')],
    source: 'referral; account held by police',
    note: idOf('referral note'),
  }),
  worry('age difference', 'alleged', {
    what: 'There are five years or more between Kai and Child 1.',
    whoIsWorried: 'police',
    about: [idOf('child1'), idOf('kai')],
    source: 'account held by police',
    note: idOf('police note'),
  }),
  unknown('what happened', 'helen', '2026-02-19', {
    what: 'What happened, when, and who else was there.',
    whoIsWorried: 'police',
    about: [idOf('child1'), idOf('kai')],
    source: 'call',
    note: idOf('police note'),
  }),
  unknown('other children', 'tom', '2026-02-11', {
    what: 'Whether Mia, Theo or Eli is worried.',
    whoIsWorried: 'social care',
    about: [idOf('mia'), idOf('theo'), idOf('eli')],
    source: 'call',
    note: idOf('social care note'),
  }),
  unknown('saturdays', 'tom', '2026-02-06', {
    what: "Who watches the children at Gran's.",
    whoIsWorried: 'social care',
    about: [idOf('kai'), idOf('theo')],
    source: 'call',
  }),
  unknown('phone', 'helen', undefined, {
    what: "Whether Kai's phone will be handed over: undated; Dana's decision awaited.",
    whoIsWorried: 'police',
    about: [idOf('kai')],
    source: 'chronology',
  }),
  unknown('lee and paul', 'tom', '2026-02-06', {
    what: 'Whether Lee and Paul know.',
    whoIsWorried: 'social care',
    source: 'call',
  }),
  {
    key: 'school opinion',
    noun: 'opinion',
    entered: '2026-02-04 08:36',
    body: {
      text: 'Kai is a perpetrator and needs to be kept away from all girls.',
      whose: idOf('priya'),
      source: 'Northfield Academy, email',
      on: '2026-02-04',
      note: idOf('school email'),
    },
  },
  {
    key: 'lee opinion',
    noun: 'opinion',
    entered: '2026-02-05 17:20',
    body: {
      text: "He's just a lad, it's being blown up.",
      whose: idOf('lee'),
      source: 'Lee, 5 February 2026',
      on: '2026-02-05',
    },
  },
]

function note(key: string, entered: string, body: Entry['body']): Entry {
  return { key, noun: 'source_note', entered, body }
}

function worry(key: string, box: string, body: Entry['body']): Entry {
  return { key, noun: 'concern', entered: '2026-02-04 09:00', body: { box, ...body } }
}

function unknown(key: string, who: string, by: string | undefined, body: Entry['body']): Entry {
  const finding = { whoWillFindOut: idOf(who), ...(by && { findOutBy: by }) }
  return worry(key, 'not_known', { ...body, ...finding })
}
