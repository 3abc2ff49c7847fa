import { expect, it } from 'vitest'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { checkVoice } from '../../../../shared/governance/checks/check-voice.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../../people/kai-family.ts'
import { aSource } from '../a-source.ts'

const said = (outcome: string, more: object = {}) =>
  aRecord(100, 'statement', {
    person: kaiId('Mia'),
    outcome,
    on: '2026-02-04',
    source: 'S',
    ...more,
  })
const words = (...records: readonly CaseRecord[]) =>
  checkVoice(aSource([...kaiFamily, ...records])).map((item) => item.words)

it('everybody in the homes and the family is asked, but nobody who has died, is unborn or was harmed', () => {
  expect(words().map((one) => one.split(' ')[0])).toEqual([
    'Kai',
    'Dana',
    'Lee',
    'Mia',
    'Marcus',
    'Joy',
    'Eli',
    'Ruth',
    'Paul',
    'Theo',
  ])
})

it.each([
  ['said', { words: 'Hello' }, undefined],
  ['declined', {}, undefined],
  ['not_asked', { reason: 'too soon' }, 'Mia has not been asked (too soon).'],
  ['not_present', {}, 'Mia was not there and has not been asked since.'],
])('an answer of "%s" counts for what it is', (outcome, more, expected) => {
  expect(words(said(outcome, more)).find((one) => one.startsWith('Mia'))).toBe(expected)
})

it('somebody in none of the homes, and no part of the family, is not on the list', () => {
  const coach = aRecord(101, 'person', { name: 'Coach', role: 'other', lifeStatus: 'living' })

  expect(words(coach).join()).not.toContain('Coach')
})
