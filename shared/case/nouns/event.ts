import { choice, longText, ref, refs, text, time, vagueDate } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { continuumOptions, settingOptions } from '../vocabularies.ts'

/** Something that happened, with its source. An undated event is kept and shown as undated. */
export const event = defineNoun({
  noun: 'event',
  bodyVersion: 1,
  one: 'event',
  many: 'events',
  standing: true,
  fields: {
    what: longText({
      label: 'What happened',
      hint: 'The least detail that is enough, in neutral words; say where the account is held',
      required: 'Enter what happened',
      maxChars: 4000,
    }),
    when: vagueDate({
      label: 'When (optional)',
      hint: 'A day, a month or a year; leave empty when nobody knows',
    }),
    time: time({ label: 'Time (optional)' }),
    kind: choice(
      [
        { value: 'behaviour', label: 'Behaviour that somebody was worried about' },
        { value: 'contact', label: 'Contact with a service, or what a service did' },
        { value: 'life', label: 'Something in the life of the child or family' },
        { value: 'strength', label: 'Something that went well' },
        { value: 'legal', label: 'Police or court' },
      ],
      { label: 'What kind of event (optional)' },
    ),
    setting: choice(settingOptions, { label: 'Where (optional)' }),
    people: refs({ to: ['person'], label: 'Who was there or affected (optional)' }),
    source: text({
      label: 'Source',
      hint: 'Who says or recorded this',
      required: 'Enter the source',
      maxChars: 300,
    }),
    from: ref({ to: ['professional', 'person'], label: 'Who told us (optional)' }),
    how: choice(
      [
        { value: 'recorded', label: 'Recorded at the time' },
        { value: 'observed', label: 'Seen by the source' },
        { value: 'reported', label: 'Reported by somebody else' },
      ],
      { label: 'How the source knows (optional)' },
    ),
    position: choice(continuumOptions, {
      label: 'Position on the continuum (optional)',
      hint: 'Places this behaviour, at this time; never the child',
      showWhen: { field: 'kind', equals: ['behaviour'] },
    }),
    response: longText({ label: 'How it was answered (optional)', maxChars: 2000 }),
    note: ref({ to: ['source_note'], label: 'The words as received (optional)' }),
    importedFrom: ref({ to: ['chronology_import'], label: 'Imported from (optional)' }),
    importedRow: longText({ label: 'The row as it came (optional)', maxChars: 8000 }),
    importProblem: text({ label: 'What was odd about the row (optional)', maxChars: 400 }),
  },
  heading: (body) => body.what,
})
