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
        'On Sunday 1 February a parent of Child 1 (8) told Kai\'s grandmother that Child 1 had been "hurt by Kai" at the grandmother\'s house "at some point in the last week of January". The account is held in the police record. No offence has been charged.',
      mashReference: 'MASH-26-0352',
      mashDecision: 'strategy_discussion',
      mashDecidedOn: '2026-02-03',
      mashDecidedBy:
        'Grace Obi: a younger child may have been harmed, and other children are in three homes',
      discussionOn: '2026-02-04',
      discussionTime: '10:00',
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
    whoIsWorried: 'Class teacher, primary school',
    about: [idOf('kai')],
    source: 'School chronology',
  }),
  worry('2024 worry', 'established', {
    what: '17 May 2024: intrusive behaviour in a changing room towards a boy in the same year, recorded as horseplay and not investigated. Kai accepts that it happened.',
    whoIsWorried: 'Northfield Academy',
    about: [idOf('kai')],
    source: 'School chronology',
  }),
  worry('homes worry', 'established', {
    what: "Kai lives with Mia, sees Eli on Sundays, and is at Gran's on Saturdays while Theo is there.",
    whoIsWorried: "Children's social care",
    about: [idOf('mia'), idOf('eli'), idOf('theo')],
    source: 'Call, 4 February',
  }),
  worry('reported harm', 'alleged', {
    what: "Child 1 was hurt by Kai at Gran's house at some point in the last week of January. The account is held in the police record.",
    whoIsWorried: 'A parent of Child 1, through Ruth',
    about: [idOf('child1'), idOf('kai')],
    source: 'Referral',
    note: idOf('referral note'),
  }),
  worry('age difference', 'alleged', {
    what: 'There are five years or more between Kai and Child 1.',
    whoIsWorried: 'Police',
    about: [idOf('child1'), idOf('kai')],
    source: 'Account held by police',
    note: idOf('police note'),
  }),
  unknown('what happened', 'helen', '2026-02-19', {
    what: "What happened, on which day, and who else was at Gran's house.",
    whoIsWorried: 'Police',
    about: [idOf('child1'), idOf('kai')],
    source: 'Call, 4 February',
    note: idOf('police note'),
  }),
  unknown('other children', 'tom', '2026-02-11', {
    what: 'Whether Mia, Theo or Eli is worried about anything: none of them has been asked.',
    whoIsWorried: "Children's social care",
    about: [idOf('mia'), idOf('theo'), idOf('eli')],
    source: 'Call, 4 February',
    note: idOf('social care note'),
  }),
  unknown('saturdays', 'tom', '2026-02-06', {
    what: "Which adult watches the children at Gran's on Saturdays.",
    whoIsWorried: "Children's social care",
    about: [idOf('kai'), idOf('theo')],
    source: 'Call, 4 February',
  }),
  unknown('phone', 'helen', undefined, {
    what: "Whether Kai's phone will be handed over: asked for, and his mother's decision is awaited (no date recorded).",
    whoIsWorried: 'Police',
    about: [idOf('kai')],
    source: 'Police chronology, row without a date',
  }),
  unknown('lee and paul', 'tom', '2026-02-06', {
    what: 'Whether Lee and Paul know of the report.',
    whoIsWorried: "Children's social care",
    source: 'Call, 4 February',
  }),
  {
    key: 'school opinion',
    noun: 'opinion',
    entered: '2026-02-04 08:36',
    body: {
      text: 'Kai is a perpetrator and needs to be kept away from all girls.',
      whose: idOf('priya'),
      source: 'Northfield Academy, email of 4 February 2026',
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
