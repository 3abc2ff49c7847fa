import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('agreement', {
  minimal: { person: recordIdOf(1), on: '2026-02-12', answer: 'agreed' },
  full: {
    person: recordIdOf(1),
    on: '2026-02-12',
    told: ['privacy_notice', 'purpose', 'limits'],
    solicitor: 'yes',
    advocate: 'accepted',
    intermediary: 'not_needed',
    interpreter: 'declined',
    answer: 'agreed_in_part',
    answerWords: 'I will talk at school, not at home',
    competence: 'Explained it back in own words',
    proceedBecause: 'The plan for the home needs no answer from him',
    note: 'Wants breaks',
  },
  heading: 'Somebody',
})
