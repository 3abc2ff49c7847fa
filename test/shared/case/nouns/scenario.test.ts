import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('scenario', {
  minimal: { assessment: recordIdOf(1), what: 'Bath time goes wrong' },
  full: {
    assessment: recordIdOf(1),
    what: 'Bath time goes wrong',
    where: 'At home',
    withWhom: 'Child 1',
    when: 'On school evenings',
    likelierIf: 'Nobody is upstairs',
    lessLikelyIf: 'The lock is used',
    from: [recordIdOf(2)],
  },
  heading: 'Bath time goes wrong',
})
