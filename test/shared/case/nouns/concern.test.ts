import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('concern', {
  minimal: { box: 'alleged', what: 'What is worrying', whoIsWorried: 'School', source: 'Referral' },
  full: {
    box: 'not_known',
    what: 'What is worrying',
    whoIsWorried: 'School',
    about: [recordIdOf(1)],
    source: 'Referral',
    note: recordIdOf(2),
    whoWillFindOut: recordIdOf(3),
    findOutBy: '2026-02-20',
  },
  heading: 'What is worrying',
})
