import { choice, factor, longText, ref } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { concernOptions, confidenceOptions, strengthOptions, viewOptions } from '../vocabularies.ts'

const whyDiffers = ['differ', 'not_asked', 'declined']

/** What the assessor finds for one factor: what is strong, how much concern, how sure, and how others see it. */
export const finding = defineNoun({
  noun: 'finding',
  bodyVersion: 1,
  one: 'finding',
  many: 'findings',
  standing: false,
  fields: {
    assessment: ref({
      to: ['assessment'],
      label: 'Assessment',
      required: 'Choose the assessment',
    }),
    factor: factor({ label: 'Factor', required: 'Choose the factor' }),
    strength: choice(strengthOptions, { label: 'Strength (optional)' }),
    strengthText: longText({
      label: 'What is strong, and who or what makes it so (optional)',
      maxChars: 4000,
    }),
    /** Absent: not rated yet, which is something else than `not_enough`. */
    concern: choice(concernOptions, { label: 'Concern (optional)' }),
    concernText: longText({
      label: "What this rests on, in this child's own situation (optional)",
      maxChars: 4000,
    }),
    confidence: choice(confidenceOptions, {
      label: 'How good is the evidence? (optional)',
      hint: 'At most medium without two sources that do not depend on each other',
    }),
    childView: choice(viewOptions, { label: "The child's view (optional)" }),
    childViewText: longText({
      label: 'How the child sees it, or why not asked (optional)',
      maxChars: 2000,
      showWhen: { field: 'childView', equals: ['agree', ...whyDiffers] },
    }),
    carersView: choice(viewOptions, { label: "The carers' view (optional)" }),
    carersViewText: longText({
      label: 'How the carers see it, or why not asked (optional)',
      maxChars: 2000,
      showWhen: { field: 'carersView', equals: ['agree', ...whyDiffers] },
    }),
    agenciesView: choice(viewOptions, { label: "Other agencies' view (optional)" }),
    agenciesViewText: longText({
      label: 'How other agencies see it, or why not asked (optional)',
      maxChars: 2000,
      showWhen: { field: 'agenciesView', equals: ['agree', ...whyDiffers] },
    }),
    identityNote: longText({
      label: 'How identity, culture, disability or racism may change the reading (optional)',
      maxChars: 2000,
    }),
    immediateSafety: choice(
      [
        { value: 'yes', label: 'Yes: somebody may not be safe today' },
        { value: 'no', label: 'No' },
      ],
      { label: 'Does anything here need action today? (optional)' },
    ),
    immediateSafetyText: longText({
      label: 'Who may not be safe, and what has been done today',
      required: 'Enter who may not be safe, and what has been done today',
      maxChars: 2000,
      showWhen: { field: 'immediateSafety', equals: ['yes'] },
    }),
    noActionBecause: longText({
      label: 'No goal is needed because (optional)',
      hint: 'Leave empty when a goal of the plan answers this finding',
      maxChars: 1000,
    }),
  },
  heading: (body) => body.factor,
})
