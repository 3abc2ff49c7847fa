import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('decision_asked', {
  minimal: { child: recordIdOf(1), decision: 'none', reason: 'Nothing points to harm' },
  full: { child: recordIdOf(1), decision: 's47', reason: 'Nothing points to harm' },
  heading: 'Somebody',
})
