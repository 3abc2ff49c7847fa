import type { Option } from './fields.ts'
import { type Compartment, compartments, type HeldFrom, type Standing } from './record.ts'

/**
 * How far a statement has been shown to be so, in words.
 *
 * @source The owner's strategy and domain practice: an allegation is never written as fact.
 */
export const standingOptions: readonly Option<Standing>[] = [
  {
    value: 'established',
    label: 'Established',
    hint: 'Seen, recorded at the time, or found by a court or enquiry',
  },
  {
    value: 'accepted',
    label: 'Accepted',
    hint: 'The child or person it is about agrees that it happened',
  },
  { value: 'alleged', label: 'Alleged', hint: 'Somebody says so; it has not been tested' },
  {
    value: 'not_substantiated',
    label: 'Not substantiated',
    hint: 'Looked into, and not shown to be so',
  },
  { value: 'withdrawn', label: 'Withdrawn', hint: 'The person who said it has taken it back' },
]

/** Whose records these are, in words. */
export const compartmentOptions: readonly Option<Compartment>[] = [
  { value: 'general', label: 'This case' },
  { value: 'harmed_child', label: 'Separate compartment for a child who was harmed' },
]

/** From whom a record is held back, in words. */
export const heldFromOptions: readonly Option<HeldFrom>[] = [
  { value: 'family', label: 'The child and family' },
  { value: 'agencies', label: 'Other agencies' },
  { value: 'everyone', label: 'Everyone but the people working on this case' },
]

/** Yes, no, or nobody knows yet: never two answers only where a person may not know. */
export const yesNoNotKnown = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not_known', label: 'Not known' },
] as const

/**
 * Where on the continuum one piece of behaviour is placed; never a label for the child.
 *
 * @source Labels: Hackett 2010, A continuum of sexual behaviours. The descriptions are our own.
 */
export const continuumOptions = [
  { value: 'normal', label: 'Normal', hint: 'Expected at this age and stage; everyone willing' },
  {
    value: 'inappropriate',
    label: 'Inappropriate',
    hint: 'A single time, or the wrong place or moment',
  },
  {
    value: 'problematic',
    label: 'Problematic',
    hint: 'Unusual or troubling, without a clear misuse of power',
  },
  { value: 'abusive', label: 'Abusive', hint: 'Power, pressure or trickery was used' },
  { value: 'violent', label: 'Violent', hint: 'Physical force was part of it' },
  { value: 'not_placed', label: 'Not placed: not enough information' },
] as const

/** Where something happened. */
export const settingOptions = [
  { value: 'home', label: 'At home' },
  { value: 'relatives', label: "At a relative's home" },
  { value: 'school', label: 'At school or college' },
  { value: 'community', label: 'Out in the community' },
  { value: 'placement', label: 'In a placement' },
  { value: 'travel', label: 'Travelling' },
  { value: 'online', label: 'Online' },
  { value: 'not_known', label: 'Not known' },
] as const

/** How somebody's words or wishes were gathered. */
export const voiceMethodOptions = [
  { value: 'talk', label: 'Talking' },
  { value: 'telephone', label: 'By telephone' },
  { value: 'drawing', label: 'Drawing' },
  { value: 'play', label: 'Play' },
  { value: 'cards', label: 'Cards, symbols or a communication aid' },
  { value: 'letter', label: 'Letter or message' },
  { value: 'audio', label: 'Recording' },
  { value: 'advocate', label: 'Through an advocate or intermediary' },
  { value: 'observation', label: 'Seen rather than said' },
] as const

/** The four groups that the strategy gives particular attention. @source The owner's strategy, section 5.6. */
export const priorityFlagOptions = [
  { value: 'in_care', label: 'In care' },
  { value: 'learning_disability', label: 'Learning disability' },
  { value: 'permanent_exclusion', label: 'At risk of permanent exclusion' },
  { value: 'removal_from_family', label: 'At risk of removal from family' },
] as const

/** What a child may be to this case. */
export const caseRoleOptions = [
  { value: 'child_assessed', label: 'The child being assessed' },
  { value: 'child_harmed', label: 'A child who was harmed' },
  { value: 'parent', label: 'Parent' },
  { value: 'step_parent', label: "Step-parent or parent's partner" },
  { value: 'sibling', label: 'Brother or sister (full, half or step)' },
  { value: 'grandparent', label: 'Grandparent' },
  { value: 'relative', label: 'Other relative' },
  { value: 'carer', label: 'Foster or other carer' },
  { value: 'peer', label: 'Friend or another child' },
  { value: 'other', label: 'Somebody else' },
] as const

/** How two people are tied to each other: the first is the second's ..., or both are. */
export const relationshipOptions = [
  { value: 'parent', label: 'is the parent of' },
  { value: 'step_parent', label: 'is the step-parent of' },
  { value: 'adoptive_parent', label: 'is the adoptive parent of' },
  { value: 'foster_carer', label: 'is the foster carer of' },
  { value: 'guardian', label: 'is the guardian or carer of' },
  { value: 'grandparent', label: 'is the grandparent of' },
  { value: 'sibling', label: 'is the brother or sister of' },
  { value: 'half_sibling', label: 'is the half-brother or half-sister of' },
  { value: 'step_sibling', label: 'is the step-brother or step-sister of' },
  { value: 'aunt_uncle', label: 'is the aunt or uncle of' },
  { value: 'cousin', label: 'is the cousin of' },
  { value: 'married', label: 'is or was married to' },
  { value: 'partners', label: 'is or was the partner of' },
  { value: 'friend', label: 'is a friend of' },
  { value: 'other', label: 'is connected with' },
] as const

/** How a tie between two people is. */
export const tieQualityOptions = [
  { value: 'close', label: 'Close' },
  { value: 'ordinary', label: 'Ordinary' },
  { value: 'distant', label: 'Distant' },
  { value: 'strained', label: 'Strained' },
  { value: 'hostile', label: 'Hostile' },
  { value: 'cut_off', label: 'Cut off' },
  { value: 'not_known', label: 'Not known' },
] as const

/** Where the law stands. A child may be assessed with no offence and no allegation at all. */
export const legalStatusOptions = [
  { value: 'none', label: 'No police involvement' },
  { value: 'allegation', label: 'Allegation only' },
  { value: 'investigation', label: 'Under investigation' },
  { value: 'no_further_action', label: 'No further action' },
  { value: 'out_of_court', label: 'Diversion or out-of-court disposal' },
  { value: 'charged', label: 'Charged' },
  { value: 'convicted', label: 'Convicted' },
  { value: 'order', label: 'Subject to an order' },
  { value: 'appeal', label: 'Appeal' },
] as const

/** Where a piece of evidence comes from. */
export const evidenceKindOptions = [
  { value: 'talk', label: 'Talk with somebody' },
  { value: 'observation', label: 'Observation' },
  { value: 'document', label: 'Document or record' },
  { value: 'call', label: 'Telephone call' },
  { value: 'previous_assessment', label: 'Earlier assessment' },
  { value: 'other', label: 'Other' },
] as const

/** How far a piece of evidence can be leaned on, in the writer's judgement. */
export const reliabilityOptions = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
  { value: 'not_judged', label: 'Not judged yet' },
] as const

/** Whether help that somebody may need was offered, and what they said. */
export const offeredOptions = [
  { value: 'accepted', label: 'Offered and accepted' },
  { value: 'declined', label: 'Offered and declined' },
  { value: 'arranged', label: 'Arranged' },
  { value: 'not_needed', label: 'Not needed' },
  { value: 'not_offered', label: 'Not offered yet' },
] as const

/** How a session is held. */
export const sessionMethodOptions = [
  { value: 'talk', label: 'Talking' },
  { value: 'pictures', label: 'Pictures, cards or symbols' },
  { value: 'drawing', label: 'Drawing or writing' },
  { value: 'play', label: 'Play or activity' },
  { value: 'observation', label: 'Watching, at home or at school' },
  { value: 'visit', label: 'Home visit' },
  { value: 'online', label: 'Video call' },
  { value: 'telephone', label: 'Telephone' },
] as const

/** How much concern there is now about a factor. `not_enough` is an answer of its own and never a number. @source Our own instrument. */
export const concernOptions = [
  { value: '0', label: '0: no current concern', hint: 'Nothing seen, or settled and steady' },
  { value: '1', label: '1: slight', hint: 'Minor, isolated or already well contained' },
  {
    value: '2',
    label: '2: definite',
    hint: 'Regular, or seen in more than one setting; needs planned work',
  },
  {
    value: '3',
    label: '3: serious',
    hint: 'Frequent, growing or poorly contained; needs active management',
  },
  {
    value: '4',
    label: '4: urgent',
    hint: 'Severe or uncontrolled now; for what is past, extreme. Act on this first',
  },
  {
    value: 'not_enough',
    label: 'Not enough information',
    hint: 'A full answer: it is never counted as 0',
  },
] as const

/** How strong something good is. @source Our own instrument. */
export const strengthOptions = [
  { value: '0', label: '0: none seen' },
  { value: '1', label: '1: emerging' },
  { value: '2', label: '2: present' },
  { value: '3', label: '3: strong and dependable' },
] as const

/** How good the evidence for a rating is, in the assessor's judgement. */
export const confidenceOptions = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
] as const

/** How somebody sees a finding. */
export const viewOptions = [
  { value: 'agree', label: 'Agree' },
  { value: 'differ', label: 'See it differently' },
  { value: 'not_asked', label: 'Not asked' },
  { value: 'declined', label: 'Did not want to say' },
] as const

/** The kinds of place that a safety plan speaks about. @source Domain practice: one sheet a setting. */
export const placeOptions = [
  { value: 'home', label: 'Home' },
  { value: 'school', label: 'School or college' },
  { value: 'community', label: 'Out and about' },
  { value: 'placement', label: 'Placement' },
  { value: 'online', label: 'Online' },
] as const

/** How closely adults watch, from the least. @source Our own. */
export const supervisionOptions = [
  { value: 'ordinary', label: 'As for any child of this age' },
  { value: 'check_ins', label: 'Regular check-ins' },
  { value: 'same_building', label: 'An adult in the same building' },
  { value: 'earshot', label: 'Within earshot' },
  { value: 'line_of_sight', label: 'In sight' },
  { value: 'one_to_one', label: 'One adult for this child, awake at night' },
] as const

/** The sections of a case in the order of the work, as every screen names them; a person marks one as complete. */
export const sectionOptions = [
  { value: 'referral', label: 'Referral and worries' },
  { value: 'child', label: 'The child' },
  { value: 'people', label: 'Family, homes and professionals' },
  { value: 'chronology', label: 'What happened' },
  { value: 'voice', label: 'What each person said' },
  { value: 'evidence', label: 'Evidence' },
  { value: 'law', label: 'The law, and what must not be done' },
  { value: 'decide', label: 'Decide, and protect today' },
  { value: 'briefing', label: 'Briefing for the strategy discussion' },
  { value: 'preparation', label: 'Before the sessions' },
  { value: 'sessions', label: 'Sessions' },
  { value: 'assessment', label: 'Assessment' },
  { value: 'formulation', label: 'Formulation' },
  { value: 'plan', label: 'Plan' },
  { value: 'report', label: 'Assessment report' },
] as const

/** Tells whether the text is a compartment's code. */
export function isCompartment(text: string): text is Compartment {
  return compartments.some((compartment) => compartment === text)
}
