import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('person', {
  minimal: { name: 'Sam', role: 'sibling', lifeStatus: 'living' },
  full: {
    name: 'Child 1',
    role: 'child_harmed',
    tie: 'neighbour',
    lifeStatus: 'living',
    born: '2018',
    ageAsGiven: '8',
    died: '2019',
    gender: 'not_known',
    parentalResponsibility: 'no',
    schoolYear: 'Year 3',
    identity: 'As the family says',
    language: 'English',
    communication: 'Short sentences',
    alsoKnownAs: 'Pip, Pippa',
    identityKnownTo: [recordIdOf(1), recordIdOf(2)],
    identityWithheldFrom: 'Everyone else, at the request of the family',
    worker: recordIdOf(3),
    note: 'Nothing more',
  },
  heading: 'Child 1',
  compartment: 'harmed_child',
})
