import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('formulation', {
  minimal: { assessment: recordIdOf(1) },
  full: {
    assessment: recordIdOf(1),
    worries: 'In our words',
    worriesFrom: [recordIdOf(2), recordIdOf(3)],
    before: 'In our words',
    beforeFrom: [recordIdOf(2), recordIdOf(3)],
    atTheTime: 'In our words',
    atTheTimeFrom: [recordIdOf(2), recordIdOf(3)],
    keepsGoing: 'In our words',
    keepsGoingFrom: [recordIdOf(2), recordIdOf(3)],
    helps: 'In our words',
    helpsFrom: [recordIdOf(2), recordIdOf(3)],
    mostLikely: 'In our words',
    mostLikelyFrom: [recordIdOf(2), recordIdOf(3)],
    unsure: 'In our words',
    unsureFrom: [recordIdOf(2), recordIdOf(3)],
  },
  heading: 'Formulation',
})
