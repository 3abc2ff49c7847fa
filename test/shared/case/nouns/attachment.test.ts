import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('attachment', {
  minimal: {
    evidence: recordIdOf(1),
    name: 'school-report.pdf',
    format: 'pdf',
    bytes: 1200,
    sha256: 'a'.repeat(64),
  },
  full: {
    evidence: recordIdOf(1),
    name: 'school-report.pdf',
    format: 'pdf',
    bytes: 1200,
    sha256: 'a'.repeat(64),
  },
  heading: 'school-report.pdf',
})
