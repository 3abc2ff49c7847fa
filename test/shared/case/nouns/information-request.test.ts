import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('information_request', {
  minimal: {
    toWords: 'Health visitor',
    what: 'Developmental checks',
    why: 'To see what helps',
    askedOn: '2026-02-10',
    state: 'asked',
  },
  full: {
    to: recordIdOf(1),
    toWords: 'Health visitor',
    what: 'Developmental checks',
    why: 'To see what helps',
    askedOn: '2026-02-10',
    dueOn: '2026-02-24',
    state: 'answered',
    chasedOn: '2026-02-20',
    answeredOn: '2026-02-23',
    answer: 'Sent in full',
  },
  heading: 'Health visitor',
})
