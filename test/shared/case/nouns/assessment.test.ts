import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('assessment', {
  minimal: { use: 'licensed', startedOn: '2026-02-16', lead: recordIdOf(1) },
  full: {
    use: 'both',
    instrument: 'sss_12_17_1',
    startedOn: '2026-02-16',
    asAt: '2026-04-10',
    lead: recordIdOf(1),
    coAssessor: recordIdOf(2),
    adaptations: 'Short sentences and pictures',
    limits: 'The father was not seen',
  },
  heading: 'Assessment started 16 February 2026',
})
