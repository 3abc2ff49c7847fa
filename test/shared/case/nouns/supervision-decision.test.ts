import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('supervision_decision', {
  minimal: {
    setting: 'home',
    level: 'earshot',
    on: '2026-04-14',
    reasons: 'They share a landing',
    lessConsidered: 'Check-ins leave gaps',
    stillAbleTo: 'Have friends round',
  },
  full: {
    setting: 'home',
    level: 'earshot',
    on: '2026-04-14',
    reasons: 'They share a landing',
    lessConsidered: 'Check-ins leave gaps',
    stillAbleTo: 'Have friends round',
    from: [recordIdOf(1)],
    agreedBy: [recordIdOf(2)],
    reviewOn: '2026-06-01',
  },
  heading: 'Home',
})
