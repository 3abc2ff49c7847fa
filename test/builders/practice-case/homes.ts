import { type Entry, idOf } from './entry.ts'

const entered = '2026-02-03 16:40'

/** Homes, who is in them, and how people are tied to each other. */
export const homes: readonly Entry[] = [
  {
    key: "mum's flat",
    noun: 'household',
    entered,
    body: {
      name: "Mum's flat",
      address: 'Flat 9, 41 Quillfeather Walk\nNorthfield ZZ9 4QW',
      addressWithheldFrom: [idOf('marcus')],
      withheldReason: 'Asked for by Dana: Marcus was violent to her in 2014',
    },
  },
  { key: "dad's house", noun: 'household', entered, body: { name: "Dad's house" } },
  { key: "gran's house", noun: 'household', entered, body: { name: "Gran's house" } },
  {
    key: "aunt's home",
    noun: 'household',
    entered: '2026-02-04 09:00',
    body: { name: "Dana's sister's home" },
  },
  member('kai', "mum's flat", 'lives'),
  member('dana', "mum's flat", 'lives'),
  member('lee', "mum's flat", 'lives'),
  member('mia', "mum's flat", 'lives'),
  member('baby', "mum's flat", 'lives'),
  member('marcus', "dad's house", 'lives'),
  member('joy', "dad's house", 'lives'),
  member('eli', "dad's house", 'lives'),
  member('kai', "dad's house", 'visits', 'Sundays'),
  member('ruth', "gran's house", 'lives'),
  member('paul', "gran's house", 'lives'),
  member('theo', "gran's house", 'stays', 'Friday to Sunday'),
  member('kai', "gran's house", 'stays', 'Saturdays'),
  tie('dana', 'married', 'marcus', { from: '2010', to: '2014', quality: 'hostile' }),
  tie('dana', 'partners', 'nadia', { from: '2015', to: '2018', quality: 'cut_off' }),
  tie('dana', 'partners', 'lee', { from: '2018', quality: 'strained' }),
  tie('marcus', 'married', 'joy', { from: '2019', quality: 'close' }),
  tie('ruth', 'married', 'alan', { from: '1984', to: '2020', quality: 'close' }),
  tie('dana', 'parent', 'kai', { quality: 'close' }),
  tie('marcus', 'parent', 'kai', { quality: 'distant' }),
  tie('dana', 'parent', 'mia', { quality: 'close' }),
  tie('lee', 'parent', 'mia', { quality: 'close' }),
  tie('lee', 'step_parent', 'kai', { from: '2018', quality: 'strained' }),
  tie('dana', 'parent', 'baby'),
  tie('lee', 'parent', 'baby'),
  tie('marcus', 'parent', 'eli', { quality: 'close' }),
  tie('joy', 'parent', 'eli', { quality: 'close' }),
  tie('ruth', 'parent', 'dana', { quality: 'close' }),
  tie('alan', 'parent', 'dana', { quality: 'close' }),
  tie('ruth', 'parent', 'paul'),
  tie('alan', 'parent', 'paul'),
  tie('paul', 'parent', 'theo', { quality: 'close' }),
  tie('ruth', 'grandparent', 'kai', { quality: 'close' }),
]

function member(who: string, home: string, stays: string, pattern?: string): Entry {
  const body = { person: idOf(who), household: idOf(home), stays, ...(pattern && { pattern }) }
  return { key: `${who} in ${home}`, noun: 'household_member', entered, body }
}

function tie(first: string, kind: string, second: string, more: Entry['body'] = {}): Entry {
  const body = { first: idOf(first), kind, second: idOf(second), ...more }
  return { key: `${first} ${kind} ${second}`, noun: 'relationship', entered, body }
}
