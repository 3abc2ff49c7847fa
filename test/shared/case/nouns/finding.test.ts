import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('finding', {
  minimal: { assessment: recordIdOf(1), factor: 'A4' },
  full: {
    assessment: recordIdOf(1),
    factor: 'A4',
    strength: '1',
    strengthText: 'The school keeps watch',
    concern: '4',
    concernText: 'They share a bathroom',
    confidence: 'high',
    childView: 'agree',
    childViewText: 'Says so too',
    carersView: 'differ',
    carersViewText: 'They see it as mended',
    agenciesView: 'not_asked',
    agenciesViewText: 'Not before the meeting',
    identityNote: 'Seen as older than his age',
    immediateSafety: 'yes',
    immediateSafetyText: 'Child 1; a lock was fitted today',
    noActionBecause: 'Settled since',
  },
  heading: 'A4',
})
