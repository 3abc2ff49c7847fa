import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('referral', {
  minimal: {
    receivedOn: '2026-02-03',
    receivedTime: '11:40',
    fromWords: 'School',
    reason: 'A report about another child',
    mashDecision: 'awaited',
  },
  full: {
    receivedOn: '2026-02-03',
    receivedTime: '11:40',
    from: recordIdOf(1),
    fromWords: 'School',
    reason: 'A report about another child',
    mashReference: 'M-1',
    mashDecision: 'strategy_discussion',
    mashDecidedOn: '2026-02-03',
    mashDecidedBy: 'Duty manager',
    discussionOn: '2026-02-04',
    discussionTime: '10:00',
    discussionHeld: 'yes',
    discussionPlace: 'By video call',
    conferenceOn: '2026-02-25',
    conferenceHeld: 'no',
    conferenceNotNeeded: 'Decided by the chair: support was agreed',
    assessmentOn: '2026-04-09',
    note: recordIdOf(2),
  },
  heading: 'Referral from School',
})
