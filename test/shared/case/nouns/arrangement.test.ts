import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('arrangement', {
  minimal: {
    child: recordIdOf(1),
    household: recordIdOf(2),
    nightOf: '2026-02-04',
    what: 'Sleeps in her own room',
    inPlace: 'not_known',
  },
  full: {
    child: recordIdOf(1),
    household: recordIdOf(2),
    nightOf: '2026-02-04',
    what: 'Sleeps in her own room',
    inPlace: 'from_later',
    inPlaceFrom: '2026-02-05',
    responsible: recordIdOf(3),
    responsibleWords: 'Her aunt',
    checkedBy: 'Social worker, by telephone',
  },
  heading: 'Somebody, Somebody',
})
