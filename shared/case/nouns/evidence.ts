import { choice, factors, longText, ref, text, vagueDate } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { evidenceKindOptions, reliabilityOptions, yesNoNotKnown } from '../vocabularies.ts'

/** A piece of evidence: what it shows, where from, when, how far it can be leaned on. */
export const evidence = defineNoun({
  noun: 'evidence',
  bodyVersion: 1,
  one: 'piece of evidence',
  many: 'pieces of evidence',
  standing: true,
  fields: {
    text: longText({
      label: 'What it shows',
      hint: 'Neutral words, no detail; say where the account is held',
      required: 'Enter what it shows',
      maxChars: 4000,
    }),
    when: vagueDate({ label: 'When (optional)' }),
    source: text({ label: 'Source', required: 'Enter the source', maxChars: 300 }),
    from: ref({ to: ['professional', 'person'], label: 'Who it came from (optional)' }),
    kind: choice(evidenceKindOptions, { label: 'Kind', required: 'Choose the kind' }),
    reliability: choice(reliabilityOptions, {
      label: 'Reliability',
      required: 'Choose how far it can be leaned on',
    }),
    about: ref({ to: ['person'], label: 'Whom it is about, or who was talked with (optional)' }),
    askedAboutReport: choice(yesNoNotKnown, {
      label: 'Were they asked about what is reported to have happened? (optional)',
      showWhen: { field: 'kind', equals: ['talk', 'call'] },
    }),
    heardThrough: text({
      label: 'Heard through somebody else (optional)',
      hint: 'For example: the football coach, through his mother',
      maxChars: 200,
    }),
    session: ref({ to: ['session'], label: 'From which session (optional)' }),
    supports: factors({
      label: 'Adds to the concern about (optional)',
      hint: 'The factors that it speaks for',
    }),
    contradicts: factors({
      label: 'Lessens the concern about (optional)',
      hint: 'The factors that it speaks against; a strength belongs here',
    }),
    note: ref({ to: ['source_note'], label: 'The words as received (optional)' }),
  },
  heading: (body) => body.text,
})
