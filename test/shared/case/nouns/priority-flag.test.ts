import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('priority_flag', {
  minimal: { person: recordIdOf(1), flag: 'in_care', from: '2026-02-03', source: 'Social worker' },
  full: {
    person: recordIdOf(1),
    flag: 'in_care',
    from: '2026-02-03',
    to: '2026-03-03',
    source: 'Social worker',
    note: 'Ended by the court',
  },
  heading: 'Somebody: In care',
})
