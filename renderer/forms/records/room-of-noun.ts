import type { Noun } from '../../../shared/case/nouns.ts'
import type { Room } from '../open-case.tsx'

/** Which room each kind of record is entered and changed in. */
export const roomOfNoun: { readonly [N in Noun]: Room } = {
  person: 'people',
  household: 'people',
  household_member: 'people',
  relationship: 'people',
  professional: 'people',
  priority_flag: 'people',
  referral: 'intake',
  source_note: 'intake',
  concern: 'intake',
  chronology_import: 'chronology',
  event: 'chronology',
  chronology_link: 'chronology',
  statement: 'voice',
  evidence: 'evidence',
  opinion: 'evidence',
  legal_position: 'law',
  constraint: 'law',
  tier_decision: 'decide',
  arrangement: 'decide',
  decision_asked: 'decide',
  informed: 'decide',
}
