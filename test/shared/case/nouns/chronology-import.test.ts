import { describeNoun } from './describe-noun.ts'

describeNoun('chronology_import', {
  minimal: { fileName: 'school.csv', agency: 'School', fingerprint: 'ab12' },
  full: {
    fileName: 'school.csv',
    agency: 'School',
    fingerprint: 'ab12',
    summary: '5 rows',
  },
  heading: 'School: school.csv',
})
