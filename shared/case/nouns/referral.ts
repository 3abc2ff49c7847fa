import { choice, date, longText, ref, text, time } from '../fields.ts'
import { defineNoun } from '../noun.ts'

// A date arranged is no proof that people met.
const heldOptions = [
  { value: 'yes', label: 'Yes, it was held' },
  { value: 'no', label: 'No, it was postponed or cancelled' },
] as const
const whenToAnswer = 'Leave empty until its time has passed, and when there is a new date'

/** The referral that opened or re-opened the case, with the MASH reference and decision. */
export const referral = defineNoun({
  noun: 'referral',
  bodyVersion: 1,
  one: 'referral',
  many: 'referrals',
  standing: false,
  fields: {
    receivedOn: date({ label: 'Date received', required: 'Enter the date it was received' }),
    receivedTime: time({ label: 'Time received', required: 'Enter the time it was received' }),
    from: ref({ to: ['professional', 'person'], label: 'Who made the referral (optional)' }),
    fromWords: text({
      label: 'Their role and agency, as given',
      required: 'Enter who made the referral',
      maxChars: 200,
    }),
    reason: longText({
      label: 'Why the referral was made',
      hint: 'Neutral words, no detail; say where the account is held',
      required: 'Enter why the referral was made',
    }),
    mashReference: text({ label: 'MASH reference (optional)', maxChars: 60 }),
    mashDecision: choice(
      [
        { value: 'strategy_discussion', label: 'Strategy discussion' },
        { value: 'assessment', label: 'Assessment' },
        { value: 'early_help', label: 'Early help' },
        { value: 'information_only', label: 'Advice or information only' },
        { value: 'no_further_action', label: 'No further action' },
        { value: 'awaited', label: 'Awaited' },
      ],
      { label: 'MASH decision', required: 'Choose the MASH decision, or that it is awaited' },
    ),
    mashDecidedOn: date({ label: 'Date of the decision (optional)' }),
    mashDecidedBy: text({ label: 'Who decided, and why (optional)', maxChars: 300 }),
    discussionOn: date({
      label: 'Date of the strategy discussion, held or arranged (optional)',
    }),
    discussionTime: time({ label: 'Time of the strategy discussion (optional)' }),
    discussionHeld: choice(heldOptions, {
      label: 'Was the strategy discussion held? (optional)',
      hint: whenToAnswer,
    }),
    discussionPlace: text({ label: 'Where, and who chairs (optional)', maxChars: 200 }),
    conferenceOn: date({
      label: 'Date of the child protection conference, held or arranged (optional)',
    }),
    conferenceHeld: choice(heldOptions, {
      label: 'Was the child protection conference held? (optional)',
      hint: whenToAnswer,
    }),
    conferenceNotNeeded: text({
      label: 'Why no conference is needed (optional)',
      hint: 'Who decided, and why; its clock then stops',
      maxChars: 300,
    }),
    assessmentOn: date({ label: 'Date the assessment was finished (optional)' }),
    note: ref({ to: ['source_note'], label: 'The words as received (optional)' }),
  },
  heading: (body) => `Referral from ${body.fromWords}`,
})
