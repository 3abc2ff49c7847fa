import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('event', {
  minimal: { what: 'It rained', source: 'School log' },
  full: {
    what: 'It rained',
    when: '2022-11',
    time: '14:10',
    kind: 'behaviour',
    setting: 'school',
    people: [recordIdOf(1)],
    source: 'School log',
    from: recordIdOf(2),
    how: 'recorded',
    position: 'not_placed',
    response: 'Everyone went in',
    note: recordIdOf(3),
    importedFrom: recordIdOf(4),
    importedRow: '2022-11;It rained',
    importProblem: 'One cell too many',
  },
  heading: 'It rained',
})
