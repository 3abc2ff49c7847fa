import type { PairDecisions } from '../../../main/cases/import-chronology.ts'
import type { Standing } from '../../../shared/case/record.ts'
import { idOf } from './entry.ts'

/** The three chronologies as they came, with whose each is. */
export const chronologyFiles = [
  { name: 'chronology-school.csv', agency: 'Northfield Academy' },
  { name: 'chronology-social-care.csv', agency: "Children's social care" },
  { name: 'chronology-police.csv', agency: 'Police' },
] as const

const [school, socialCare, police] = [0, 1, 2]

/** What was decided about the pairs that the import offered. */
export const pairDecisions: PairDecisions = [
  { first: at(school, 1), second: at(socialCare, 4), decision: 'answers' },
  { first: at(school, 2), second: at(socialCare, 5), decision: 'answers' },
  { first: at(school, 5), second: at(socialCare, 6), decision: 'same' },
  { first: at(police, 2), second: at(socialCare, 7), decision: 'same' },
]

/** What a person added to an imported event once it was in the case. */
export interface EventDetails {
  readonly standing: Standing
  readonly kind: 'behaviour' | 'contact' | 'life' | 'legal'
  readonly people?: readonly string[]
  readonly setting?: string
  readonly position?: string
}

const kai = [idOf('kai')]

/** For each file, its rows in order. */
export const eventDetails: readonly (readonly EventDetails[])[] = [
  [
    {
      standing: 'established',
      kind: 'behaviour',
      people: kai,
      setting: 'school',
      position: 'problematic',
    },
    {
      standing: 'accepted',
      kind: 'behaviour',
      people: kai,
      setting: 'school',
      position: 'problematic',
    },
    { standing: 'established', kind: 'life', people: kai, setting: 'travel' },
    { standing: 'established', kind: 'life', people: kai, setting: 'school' },
    // What tells of an allegation is no more than that, whoever wrote it down.
    { standing: 'alleged', kind: 'contact', people: kai },
  ],
  [
    {
      standing: 'established',
      kind: 'contact',
      people: [idOf('kai'), idOf('dana'), idOf('marcus')],
      setting: 'home',
    },
    { standing: 'established', kind: 'contact', people: kai },
    { standing: 'established', kind: 'contact', people: kai },
    { standing: 'established', kind: 'contact', people: kai },
    { standing: 'established', kind: 'contact', people: kai },
    { standing: 'alleged', kind: 'contact', people: kai },
    { standing: 'established', kind: 'contact', people: kai },
  ],
  [
    { standing: 'alleged', kind: 'legal', people: [idOf('kai'), idOf('child1')] },
    { standing: 'established', kind: 'legal', people: kai },
    { standing: 'established', kind: 'legal', people: kai },
    { standing: 'established', kind: 'legal', people: kai },
    { standing: 'established', kind: 'legal', people: kai },
  ],
]

function at(file: number, row: number) {
  return { file, row }
}
