import { describe, expect, it } from 'vitest'
import { listWithheldTerms } from '../../../shared/audience/list-withheld-terms.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { strategyDiscussion } from '../../builders/shipped-audiences.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

const asAt = parseIsoInstant('2026-02-04T09:30:00.000Z')

function termsOf(...records: readonly CaseRecord[]): readonly string[] {
  return listWithheldTerms(aCaseFile(...records), strategyDiscussion, asAt)
}

function aChild(body: object, compartment: 'general' | 'harmed_child' = 'harmed_child') {
  const usual = { name: 'Child 1', role: 'child_harmed', lifeStatus: 'living' }
  return aRecord(1, 'person', { ...usual, ...body }, { compartment })
}

describe('what a finished paper must not say', () => {
  it('is the names, other names and school of a harmed child, but not the neutral code', () => {
    const child = aChild({ alsoKnownAs: 'Pip, Pippa; R', schoolYear: 'Hill Primary' })

    expect(termsOf(child)).toEqual(['Pip', 'Pippa', 'R', 'Hill Primary'])
  })

  it('is a name typed where the code belongs, also in the wrong compartment', () => {
    expect(termsOf(aChild({ name: 'Pip Somebody' }, 'general'))).toEqual(['Pip Somebody'])
  })

  it('is who works with a harmed child, and what was written in the separate compartment', () => {
    const header = { compartment: 'harmed_child' } as const
    const worker = { name: 'Ada Quill', agency: 'police', role: 'x', contact: '01632 960001' }

    expect(
      termsOf(
        aRecord(1, 'professional', worker, header),
        aRecord(2, 'event', { what: 'Moved house', source: 'Call' }, header),
      ),
    ).toEqual(['Ada Quill', '01632 960001', 'Moved house'])
  })

  it('is a withheld address whole, by the lines that lead to the door, and by post code', () => {
    const home = { name: 'Flat', address: 'Flat 9, Quill Walk\nNorthfield ZZ9 4QW' }

    expect(termsOf(aRecord(1, 'household', home))).toEqual([])
    expect(
      termsOf(aRecord(1, 'household', { ...home, addressWithheldFrom: [recordIdOf(2)] })),
    ).toEqual([home.address, 'Flat 9', 'Northfield ZZ9 4QW', 'ZZ9 4QW'])
  })

  it('is the text of what is held from these readers on that day', () => {
    const body = { what: 'It rained', source: 'School log' }

    expect(termsOf(aRecord(1, 'event', body, { heldFrom: 'agencies' }))).toEqual(['It rained'])
    expect(termsOf(aRecord(1, 'event', body, { heldFrom: 'family' }))).toEqual([])
  })

  it('is not what another record says openly', () => {
    const body = { what: 'It rained', source: 'School log' }
    const sam = { name: 'Sam', role: 'peer', lifeStatus: 'living', schoolYear: 'Hill Primary' }

    expect(
      termsOf(
        aRecord(2, 'event', body, { heldFrom: 'everyone' }),
        aRecord(3, 'event', body),
        aChild({ alsoKnownAs: 'Sam', schoolYear: 'Hill Primary' }),
        aRecord(4, 'person', sam),
      ),
    ).toEqual([])
  })

  it('never lists what holds no letter or digit, or a thing twice', () => {
    expect(termsOf(aChild({ alsoKnownAs: '-, ?, Pip, Pip' }))).toEqual(['Pip'])
  })

  it('is, in the practice case, the initial, the worker and the address', () => {
    expect(listWithheldTerms(loadPracticeCase(), strategyDiscussion, asAt)).toEqual([
      'Fatima Zaman',
      'R',
      'Flat 9, 41 Quillfeather Walk\nNorthfield ZZ9 4QW',
      'Flat 9',
      '41 Quillfeather Walk',
      'Northfield ZZ9 4QW',
      'ZZ9 4QW',
    ])
  })
})
