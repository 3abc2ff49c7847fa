import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('difference', {
  minimal: {
    who: recordIdOf(1),
    on: '2026-04-15',
    about: 'How late he may be out',
    view: 'Nine is early for his age',
  },
  full: {
    who: recordIdOf(1),
    on: '2026-04-15',
    about: 'How late he may be out',
    view: 'Nine is early for his age',
    others: 'It is when cover ends',
    resolveBy: '2026-05-01',
    outcome: 'Ten at weekends',
  },
  heading: 'How late he may be out',
})
