import { choice, date, factors, longText, ref, refs, text, time } from '../fields.ts'
import { defineNoun } from '../noun.ts'
import { sessionMethodOptions } from '../vocabularies.ts'

const happened = { field: 'outcome', equals: ['attended', 'part'] }
const fellThrough = { field: 'outcome', equals: ['cancelled', 'not_attended', 'part'] }

/** One meeting of the assessment with a child, carer or other: planned, then what came of it. Words, what was seen, and what the writer thinks stay apart. */
export const session = defineNoun({
  noun: 'session',
  bodyVersion: 1,
  one: 'session',
  many: 'sessions',
  standing: false,
  fields: {
    with: refs({ to: ['person'], label: 'With whom', required: 'Choose who it is with' }),
    on: date({ label: 'Date', required: 'Enter the date' }),
    at: time({ label: 'Time (optional)' }),
    purpose: longText({ label: 'Purpose', required: 'Enter the purpose', maxChars: 2000 }),
    factors: factors({ label: 'Factors it is to look at (optional)' }),
    method: choice(sessionMethodOptions, { label: 'How (optional)' }),
    lead: ref({ to: ['professional'], label: 'Who leads (optional)' }),
    coLead: ref({ to: ['professional'], label: 'Who leads with them (optional)' }),
    place: text({ label: 'Place (optional)', maxChars: 200 }),
    adaptations: longText({
      label: 'What is made easier, and how (optional)',
      hint: 'For example: pictures, short sentences, breaks, somebody they trust',
      maxChars: 2000,
    }),
    outcome: choice(
      [
        { value: 'planned', label: 'Planned' },
        { value: 'attended', label: 'Took place' },
        { value: 'part', label: 'Ended early' },
        { value: 'cancelled', label: 'Cancelled' },
        { value: 'not_attended', label: 'They did not come' },
      ],
      { label: 'What came of it', required: 'Choose what came of it' },
    ),
    why: longText({
      label: 'Why',
      required: 'Enter why',
      maxChars: 1000,
      showWhen: fellThrough,
    }),
    words: longText({
      label: 'Their words, exactly (optional)',
      hint: 'What they said, each on its own line; not what you make of it',
      maxChars: 10_000,
      showWhen: happened,
    }),
    observation: longText({
      label: 'What was seen (optional)',
      maxChars: 10_000,
      showWhen: happened,
    }),
    opinion: longText({
      label: 'What you make of it (optional)',
      hint: 'Your opinion, kept apart from what was said and seen',
      maxChars: 10_000,
      showWhen: happened,
    }),
    followUp: longText({ label: 'To do next (optional)', maxChars: 2000 }),
  },
  heading: (body, nameOf) => `Session with ${body.with.map(nameOf).join(' and ')}`,
})
