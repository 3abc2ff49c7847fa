import { describeNoun } from './describe-noun.ts'

describeNoun('professional', {
  minimal: { name: 'Ada Quill', agency: 'police', role: 'officer in the case' },
  full: {
    name: 'Ada Quill',
    agency: 'police',
    organisation: 'Child abuse investigation team',
    role: 'officer in the case',
    contact: '01632 960000',
    from: '2026-02-03',
    to: '2026-05-06',
    note: 'On leave in August',
  },
  heading: 'Ada Quill, officer in the case',
})
