import { describe, expect, it } from 'vitest'
import { listWithheldTerms } from '../../../shared/audience/list-withheld-terms.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { strategyDiscussion } from '../../builders/shipped-audiences.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

const asAt = parseIsoInstant('2026-02-04T09:30:00.000Z')

function listOf(records: readonly CaseRecord[], formerNames: readonly string[] = []) {
  return listWithheldTerms(aCaseFile(...records), strategyDiscussion, asAt, formerNames)
}

function termsOf(...records: readonly CaseRecord[]): readonly string[] {
  return listOf(records).map(({ term }) => term)
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

  it('is not the school that a harmed child shares with the child being assessed', () => {
    const kai = { name: 'Kai', role: 'child_assessed', lifeStatus: 'living' }
    const own = aRecord(2, 'person', { ...kai, schoolYear: 'Hill Primary, Year 6' })

    expect(termsOf(own, aChild({ alsoKnownAs: 'Pip', schoolYear: 'Hill Primary' }))).toEqual([
      'Pip',
    ])
  })

  it('is a name typed where the code belongs, also in the wrong compartment', () => {
    expect(termsOf(aChild({ name: 'Pip Somebody' }, 'general'))).toEqual([
      'Pip Somebody',
      'Pip',
      'Somebody',
    ])
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
    ).toEqual([home.address, 'Flat 9', 'Quill Walk', 'Northfield ZZ9 4QW', 'ZZ9 4QW'])
  })

  it('is the text of what is held from these readers on that day', () => {
    const body = { what: 'It rained', source: 'School log' }

    expect(termsOf(aRecord(1, 'event', body, { heldFrom: 'agencies' }))).toEqual(['It rained'])
    expect(termsOf(aRecord(1, 'event', body, { heldFrom: 'family' }))).toEqual([])
  })

  it('is every text of what is held or kept apart, whatever box it stands in', () => {
    const apart = { compartment: 'harmed_child' } as const
    const held = { heldFrom: 'agencies' } as const

    expect(
      termsOf(
        aRecord(
          1,
          'event',
          { what: 'It rained', source: 'Mrs Quibble', response: 'Both went in. They dried off.' },
          held,
        ),
        aRecord(
          2,
          'constraint',
          {
            mustNot: 'Do not phone the blue shop',
            kind: 'other',
            askedByWords: 'Police',
            from: '2026-02-01',
          },
          held,
        ),
        aRecord(3, 'household', { name: 'Bluebell', address: '7 Hidden Row, LS1 4AB' }, held),
        aRecord(4, 'person', { name: 'Vera Locke', role: 'other', lifeStatus: 'living' }, apart),
        aRecord(
          5,
          'professional',
          { name: 'Ada Quill', agency: 'education', organisation: 'St Oswin School', role: 'head' },
          apart,
        ),
      ).toSorted(),
    ).toEqual(
      [
        ...['It rained', 'Mrs Quibble', 'Both went in.', 'They dried off.'],
        ...['Do not phone the blue shop', 'Bluebell', '7 Hidden Row, LS1 4AB', '7 Hidden Row'],
        ...['Hidden Row', '7 Hidden', 'LS1 4AB', 'Vera Locke', 'Vera', 'Locke', 'Ada Quill'],
        'St Oswin School',
      ].toSorted(),
    )
  })

  it('is not what could be said of anybody', () => {
    const body = { what: 'No further action', source: 'School log', response: 'Closed' }

    expect(termsOf(aRecord(1, 'event', body, { heldFrom: 'agencies' }))).toEqual([])
  })

  it('is not what another record says openly in the same box, but what one says in another box', () => {
    const body = { what: 'It rained', source: 'School log' }
    const held = aRecord(2, 'event', body, { heldFrom: 'everyone' })

    expect(termsOf(held, aRecord(3, 'event', body))).toEqual([])
    expect(termsOf(held, aRecord(3, 'event', { what: 'Other', source: 'It rained' }))).toEqual([
      'It rained',
    ])
  })

  it('is a harmed child’s names and school, and a withheld address, also where another record says them openly', () => {
    const sam = { name: 'Sam', role: 'peer', lifeStatus: 'living', schoolYear: 'Hill Primary' }
    const home = { name: 'Flat', address: '9 Quill Walk' }

    expect(
      termsOf(
        aChild({ alsoKnownAs: 'Sam', schoolYear: 'Hill Primary' }),
        aRecord(4, 'person', sam),
        aRecord(5, 'household', { ...home, addressWithheldFrom: [recordIdOf(4)] }),
        aRecord(6, 'household', home),
      ),
    ).toEqual(['Sam', 'Hill Primary', '9 Quill Walk', 'Quill Walk', '9 Quill'])
  })

  it('is what a harmed child was once called, but not the name of somebody who is in the open', () => {
    const sam = { name: 'Sam Reed', role: 'peer', lifeStatus: 'living' }
    const former = ['Sam Reed', 'Pip Reed', 'Child 2', 'School']

    expect(listOf([aRecord(4, 'person', sam)], former).map(({ term }) => term)).toEqual([
      'Pip Reed',
      'Pip',
    ])
  })

  it('says of each what kind of thing it is, and nothing of what it says', () => {
    const held = { heldFrom: 'agencies' } as const
    const home = { name: 'Flat', address: '9 Quill Walk', addressWithheldFrom: [recordIdOf(4)] }

    const kinds = listOf(
      [
        aChild({ alsoKnownAs: 'Pip', schoolYear: 'Hill Primary' }),
        aRecord(2, 'event', { what: 'It rained', source: 'Pip' }, held),
        aRecord(5, 'household', home),
      ],
      ['Vera'],
    ).map(({ term, kind }) => [term, kind])

    expect(kinds).toEqual([
      ['Pip', 'a name'],
      ['Hill Primary', 'where somebody is or can be reached'],
      ['9 Quill Walk', 'a withheld address'],
      ['Quill Walk', 'a withheld address'],
      ['9 Quill', 'a withheld address'],
      ['It rained', 'words from events that are held back or kept apart'],
      ['Vera', 'a name'],
    ])
  })

  it('never lists what holds no letter or digit, or a thing twice', () => {
    expect(termsOf(aChild({ alsoKnownAs: '-, ?, Pip, Pip' }))).toEqual(['Pip'])
  })

  it('is, in the practice case, the initial, the worker and the address', () => {
    expect(termsOf(...loadPracticeCase().records)).toEqual([
      'R',
      'Flat 9, 41 Quillfeather Walk\nNorthfield ZZ9 4QW',
      'Flat 9',
      '41 Quillfeather Walk',
      'Northfield ZZ9 4QW',
      'Quillfeather Walk',
      '41 Quillfeather',
      'ZZ9 4QW',
      'Fatima Zaman',
      "Everyone else in Kai's family and at Kai's school, at the request of Child 1's family",
    ])
  })
})
