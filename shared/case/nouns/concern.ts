import { choice, date, longText, ref, refs, text } from '../fields.ts'
import { defineNoun } from '../noun.ts'

/** Who is worried about what, in one of three boxes. What is not known also says who will find out. */
export const concern = defineNoun({
  noun: 'concern',
  bodyVersion: 1,
  one: 'worry',
  many: 'worries',
  standing: false,
  fields: {
    box: choice(
      [
        {
          value: 'established',
          label: 'Established',
          hint: 'Seen, recorded at the time, or agreed',
        },
        { value: 'alleged', label: 'Alleged', hint: 'Somebody says so; it has not been tested' },
        {
          value: 'not_known',
          label: 'Not known',
          hint: 'A question that nobody here can answer yet',
        },
      ],
      { label: 'Which box', required: 'Choose established, alleged or not known' },
    ),
    what: longText({
      label: 'What',
      hint: 'One thing, in neutral words',
      required: 'Enter what the worry is',
      maxChars: 2000,
    }),
    whoIsWorried: text({
      label: 'Who is worried, or who asks',
      required: 'Enter who is worried',
      maxChars: 200,
    }),
    about: refs({ to: ['person'], label: 'Which children it is about (optional)' }),
    source: text({
      label: 'Where this comes from',
      required: 'Enter where this comes from',
      maxChars: 300,
    }),
    note: ref({ to: ['source_note'], label: 'The words as received (optional)' }),
    whoWillFindOut: ref({
      to: ['professional', 'person'],
      label: 'Who will find out (optional)',
      showWhen: { field: 'box', equals: ['not_known'] },
    }),
    findOutBy: date({
      label: 'By when (optional)',
      showWhen: { field: 'box', equals: ['not_known'] },
    }),
  },
  heading: (body) => body.what,
})
