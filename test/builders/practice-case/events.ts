import { type Entry, idOf } from './entry.ts'

/** Events that no chronology holds: what is reported, and what school says goes well. */
export const events: readonly Entry[] = [
  {
    key: 'reported event',
    noun: 'event',
    entered: '2026-02-03 16:20',
    standing: 'alleged',
    body: {
      what: "Child 1 was hurt by Kai at Gran's house, in the last week of January; account held by police",
      when: '2026-01~',
      kind: 'behaviour',
      setting: 'relatives',
      people: [idOf('kai'), idOf('child1')],
      source: 'a parent of Child 1, to Ruth, 1 February',
      from: idOf('priya'),
      how: 'reported',
      position: 'not_placed',
      response: 'Referral to MASH, 3 February 2026',
      note: idOf('referral note'),
    },
  },
  {
    key: 'reading club',
    noun: 'event',
    entered: '2026-02-04 08:37',
    standing: 'established',
    body: {
      what: 'Kai is kind to younger pupils in reading club',
      when: '2026-02-04',
      kind: 'strength',
      setting: 'school',
      people: [idOf('kai')],
      source: 'Northfield Academy, email',
      from: idOf('priya'),
      how: 'observed',
      note: idOf('school email'),
    },
  },
]
