import { type Entry, idOf } from './entry.ts'

/** What people said, and who has been told what. */
export const voices: readonly Entry[] = [
  {
    key: 'kai not asked',
    noun: 'statement',
    entered: '2026-02-04 09:05',
    body: {
      person: idOf('kai'),
      outcome: 'not_asked',
      reason: 'police ask that nobody does before the interview',
      on: '2026-02-04',
      source: 'Call with police, 4 February 2026',
    },
  },
  said('dana', '2026-02-05', 'tom', {
    words: 'I had a feeling.',
    observation:
      'Says so of the time since the changing-room incident. Wants help; worried about Mia and about the baby due in May.',
    method: 'talk',
    source: 'Visit by Tom Price',
  }),
  said('lee', '2026-02-05', 'tom', {
    words: "He's just a lad, it's being blown up.",
    observation: 'Did not stay for the meeting.',
    method: 'talk',
    source: 'Visit by Tom Price',
  }),
  said('ruth', '2026-02-06', 'tom', {
    words: 'They are never on their own.',
    observation: 'Shocked and tearful. Then said that she naps after lunch on Saturdays.',
    method: 'talk',
    source: 'Visit by Tom Price',
  }),
  said('marcus', '2026-02-09', 'tom', {
    observation: 'Had not been told. Sees Kai on Sundays; Eli lives with him.',
    method: 'telephone',
    source: 'Call with Tom Price',
  }),
  {
    key: 'kai said, 10 February',
    noun: 'statement',
    entered: '2026-02-10 15:30',
    body: {
      person: idOf('kai'),
      outcome: 'said',
      words: "Everyone thinks I'm a monster. I want to go back to football.",
      observation:
        "Would not talk about what happened. Drew his gran's house and put himself in the shed.",
      on: '2026-02-10',
      method: 'drawing',
      prompted: 'asked',
      askedAboutReport: 'yes',
      heardBy: idOf('sean'),
      present: 'Teaching assistant',
      source: 'Northfield Academy, note of 10 February 2026',
    },
  },
  said('mia', '2026-02-11', 'leon', {
    words: 'I like it when Kai reads to me.',
    method: 'talk',
    askedAboutReport: 'no',
    present: 'Class teacher',
    source: "Mia's primary school, note of 11 February 2026",
  }),
  said('kai', '2026-03-11', 'amina', {
    words: 'I hope the little one is okay.',
    method: 'talk',
    prompted: 'unprompted',
    askedAboutReport: 'no',
    source: 'Session 3',
  }),
  said('kai', '2026-03-18', 'amina', {
    words: 'Saturdays were the best bit.',
    observation: 'Wants to be a football coach.',
    method: 'talk',
    askedAboutReport: 'no',
    source: 'Session 4',
  }),
  told('ruth told', '2026-02-03 16:50', 'ruth', 'told', {
    what: 'The report, and who Child 1 is',
    on: '2026-02-01',
    by: 'a parent of Child 1',
    knowsPlan: 'no',
  }),
  told('dana told', '2026-02-03 16:50', 'dana', 'told', {
    what: 'The report, and who Child 1 is',
    by: 'Ruth',
    knowsPlan: 'no',
  }),
  told('priya told', '2026-02-03 16:50', 'priya', 'told', {
    what: 'The report, and who Child 1 is',
    on: '2026-02-03',
    by: 'Ruth',
  }),
  told('lee not known', '2026-02-04 09:05', 'lee', 'not_known', {
    what: 'Whether he knows of the report',
    by: 'Tom Price',
  }),
  told('lee must not', '2026-02-04 09:05', 'lee', 'must_not', { what: 'Who Child 1 is' }),
  told('marcus not told', '2026-02-04 09:05', 'marcus', 'not_told', {
    what: 'The report',
    by: 'for this discussion',
    knowsPlan: 'no',
  }),
  told('marcus must not', '2026-02-04 09:05', 'marcus', 'must_not', {
    what: 'Where Dana lives; who Child 1 is',
  }),
  told('kai not told', '2026-02-04 09:05', 'kai', 'not_told', {
    what: 'The report',
    by: 'what, and by whom, is for this discussion',
  }),
  told('dana plan', '2026-02-05 18:00', 'dana', 'told', {
    what: 'The interim arrangements R1 and R3',
    on: '2026-02-05',
    by: 'Tom Price',
    knowsPlan: 'yes',
  }),
  told('ruth plan', '2026-02-06 15:00', 'ruth', 'told', {
    what: 'The interim arrangement R2',
    on: '2026-02-06',
    by: 'Tom Price',
    knowsPlan: 'yes',
  }),
  told('marcus plan', '2026-02-20 12:00', 'marcus', 'told', {
    what: 'The report, and the interim arrangements',
    on: '2026-02-20',
    by: 'Tom Price',
    knowsPlan: 'yes',
  }),
]

function said(who: string, on: string, heardBy: string, body: Entry['body']): Entry {
  const key = `${who} said, ${on}`
  const full = { person: idOf(who), outcome: 'said', ...body, on, heardBy: idOf(heardBy) }
  return { key, noun: 'statement', entered: `${on} 16:30`, body: full }
}

function told(key: string, entered: string, who: string, answer: string, body: Entry['body']) {
  const full = { who: idOf(who), told: answer, ...body }
  return { key, noun: 'informed', entered, body: full } as const
}
