import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('contingency', {
  minimal: {
    sign: 'He stays in his room and will not eat',
    thenDo: 'Sit with him',
    firstCall: recordIdOf(1),
  },
  full: {
    setting: 'home',
    sign: 'He stays in his room and will not eat',
    thenDo: 'Sit with him',
    firstCall: recordIdOf(1),
    secondCall: recordIdOf(2),
    outOfHours: 'Duty team, 0000 000000',
    mayStepIn: 'His grandmother',
  },
  heading: 'He stays in his room and will not eat',
})
