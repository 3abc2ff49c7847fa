import { expect, it } from 'vitest'
import { findMeanings } from '../../../shared/chronology/heading-meanings.ts'

it.each([
  [
    ['Date', 'Entry', 'Recorded by', 'Action taken'],
    ['when', 'what', 'source', 'response'],
  ],
  [
    ['date', 'event', 'source', 'response'],
    ['when', 'what', 'source', 'response'],
  ],
  [
    ['Date/Time', 'Detail', 'Unit'],
    ['when', 'what', 'source'],
  ],
  [
    ['DATE OF EVENT', ' Time ', 'What happened?', 'Outcome'],
    ['when', 'time', 'what', 'response'],
  ],
])('knows what %j are for', (headings, meanings) => {
  expect(findMeanings(headings)).toEqual(meanings)
})

it('leaves an unknown heading, an empty one, and a second one of a kind to the text', () => {
  expect(findMeanings(['Date', 'Weather', '', 'Event', 'Details'])).toEqual([
    'when',
    undefined,
    undefined,
    'what',
    undefined,
  ])
})
