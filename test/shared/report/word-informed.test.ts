import { expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { wordInformed } from '../../../shared/report/word-informed.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aRecord } from '../people/a-case-file.ts'

const today = parseIsoDate('2026-02-04')

it.each([
  [
    { told: 'told', what: 'The report.', on: '2026-02-01', by: 'a parent of Child 1' },
    'Told: the report (1 February, by a parent of Child 1).',
  ],
  [{ told: 'told', what: 'The report', by: 'by letter' }, 'Told: the report (by letter).'],
  [{ told: 'told', what: 'The plan', on: '2025-02-01' }, 'Told: the plan (1 February 2025).'],
  [
    { told: 'not_told', what: 'Theo is to go home', by: 'Tom Price' },
    'Not told yet: Theo is to go home (Tom Price will tell them).',
  ],
  [
    { told: 'not_known', what: 'Whether he knows', by: 'Tom Price' },
    'Not known: whether he knows (Tom Price will find out).',
  ],
  [
    { told: 'not_known', what: 'Whether he knows', by: 'Tom Price finds out.' },
    'Not known: whether he knows (Tom Price finds out).',
  ],
  [
    { told: 'not_told', what: 'The report', by: 'for this discussion', knowsPlan: 'no' },
    'Not told yet: the report (for this discussion). Does not know the arrangements.',
  ],
  [
    { told: 'must_not', what: 'Where Dana lives', knowsPlan: 'not_known' },
    'Must not be told: where Dana lives.',
  ],
])('the entry %j is worded %s', (body, words) => {
  const { answer, rest } = wordInformed(
    aRecord(10, 'informed', { who: recordIdOf(1), ...body }),
    today,
  )

  expect(`${answer}: ${rest}`).toBe(words)
})
