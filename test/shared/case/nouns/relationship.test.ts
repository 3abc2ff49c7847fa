import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('relationship', {
  minimal: { first: recordIdOf(1), kind: 'parent', second: recordIdOf(2) },
  full: {
    first: recordIdOf(1),
    kind: 'parent',
    second: recordIdOf(2),
    quality: 'close',
    from: '2012',
    to: '2020-04',
    note: 'As the family says',
  },
  heading: 'Somebody is the parent of Somebody',
})
