import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('action', {
  minimal: {
    goal: recordIdOf(1),
    what: 'Agree a rule about knocking',
    owner: recordIdOf(2),
    dueOn: '2026-03-02',
    howWeKnow: 'It is on the fridge',
    state: 'not_started',
  },
  full: {
    goal: recordIdOf(1),
    what: 'Agree a rule about knocking',
    owner: recordIdOf(2),
    helpers: [recordIdOf(3)],
    dueOn: '2026-03-02',
    howWeKnow: 'It is on the fridge',
    setting: 'home',
    state: 'done',
    stateBecause: 'Waited for a form',
    doneOn: '2026-03-01',
    audience: 'family',
    gap: 'No lock yet',
  },
  heading: 'Agree a rule about knocking',
})
