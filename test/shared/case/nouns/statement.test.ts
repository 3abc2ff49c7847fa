import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('statement', {
  minimal: { person: recordIdOf(1), outcome: 'not_asked', on: '2026-02-04', source: 'Note' },
  full: {
    person: recordIdOf(1),
    outcome: 'declined',
    words: 'I do not want to say',
    observation: 'Looked away',
    reason: 'Tired',
    on: '2026-02-10',
    method: 'drawing',
    prompted: 'asked',
    askedAboutReport: 'no',
    heardBy: recordIdOf(2),
    present: 'Teaching assistant',
    source: 'Session note',
    note: recordIdOf(3),
  },
  heading: 'Somebody',
})
