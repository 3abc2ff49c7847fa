import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('goal', {
  minimal: { from: [recordIdOf(1)], words: 'Both feel safe at bed time', state: 'draft' },
  full: {
    from: [recordIdOf(1)],
    words: 'Both feel safe at bed time',
    whose: [recordIdOf(2)],
    baseline: 3,
    target: 8,
    reviewOn: '2026-06-01',
    state: 'ended',
    endedBecause: 'It came true',
    endedOn: '2026-05-30',
  },
  heading: 'Both feel safe at bed time',
})
