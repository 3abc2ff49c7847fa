import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('source_note', {
  minimal: { kind: 'email', receivedOn: '2026-02-04', fromWords: 'School', words: 'As it came' },
  full: {
    kind: 'call',
    receivedOn: '2026-02-04',
    receivedTime: '09:05',
    from: recordIdOf(1),
    fromWords: 'School',
    words: 'As it came,\nline by line',
  },
  heading: 'Call from School',
})
