import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('session', {
  minimal: {
    with: [recordIdOf(1)],
    on: '2026-02-19',
    purpose: 'To get to know each other',
    outcome: 'planned',
  },
  full: {
    with: [recordIdOf(1), recordIdOf(2)],
    on: '2026-02-19',
    at: '10:00',
    purpose: 'To get to know each other',
    factors: ['C6', 'D3'],
    method: 'drawing',
    lead: recordIdOf(3),
    coLead: recordIdOf(4),
    place: 'Youth centre',
    adaptations: 'Breaks',
    outcome: 'part',
    why: 'Tired after school',
    words: 'I like the dog',
    observation: 'Drew for ten minutes',
    opinion: 'Settles when hands are busy',
    followUp: 'Bring pens',
  },
  heading: 'Session with Somebody and Somebody',
})
