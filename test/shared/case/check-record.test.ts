import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkHeader, checkRecord, isShown } from '../../../shared/case/check-record.ts'
import { type Noun, nounCodes, nouns } from '../../../shared/case/nouns.ts'
import type { JsonObject } from '../../../shared/case/record.ts'
import { recordIdOf } from '../../builders/record-ids.ts'

const id = recordIdOf(1)

describe('what would make a record wrong', () => {
  it.each<[Noun, JsonObject, string, string]>([
    [
      'person',
      { name: 'Sam Somebody', role: 'child_harmed', lifeStatus: 'living' },
      'name',
      'Use a neutral code such as Child 1, never a name or initials',
    ],
    [
      'person',
      { name: 'S', role: 'child_harmed', lifeStatus: 'living' },
      'name',
      'Use a neutral code such as Child 1, never a name or initials',
    ],
    [
      'statement',
      { person: id, outcome: 'said', on: '2026-02-10', source: 'Note' },
      'words',
      'Enter their words, or what was seen',
    ],
    [
      'constraint',
      {
        mustNot: 'x',
        kind: 'other',
        askedByWords: 'x',
        from: '2026-02-04',
        liftedOn: '2026-02-19',
      },
      'liftedBy',
      'Enter who lifted it',
    ],
    [
      'constraint',
      { mustNot: 'x', kind: 'other', askedByWords: 'x', from: '2026-02-04', liftedBy: 'x' },
      'liftedOn',
      'Enter the date on which it was lifted',
    ],
    [
      'constraint',
      {
        mustNot: 'x',
        kind: 'other',
        askedByWords: 'x',
        from: '2026-02-04',
        liftedOn: '2026-02-03',
        liftedBy: 'x',
      },
      'liftedOn',
      'The end must be on or after the start',
    ],
    [
      'relationship',
      { first: id, kind: 'parent', second: id },
      'second',
      'Choose two different people',
    ],
    [
      'chronology_link',
      { first: id, second: id, decision: 'same' },
      'second',
      'Choose two different events',
    ],
    [
      'priority_flag',
      { person: id, flag: 'in_care', from: '2026-02-03', to: '2026-02-02', source: 'x' },
      'to',
      'The end must be on or after the start',
    ],
    [
      'professional',
      { name: 'x', agency: 'police', role: 'x', from: '2026-02-03', to: '2026-02-02' },
      'to',
      'The end must be on or after the start',
    ],
    [
      'evidence',
      {
        text: 'x',
        source: 'x',
        kind: 'talk',
        reliability: 'low',
        supports: ['A1', 'C6'],
        contradicts: ['C6'],
      },
      'contradicts',
      'Choose a factor on one side only, or make two entries',
    ],
    [
      'information_request',
      {
        toWords: 'x',
        what: 'x',
        why: 'x',
        askedOn: '2026-02-10',
        state: 'chased',
        chasedOn: '2026-02-09',
      },
      'chasedOn',
      'The end must be on or after the start',
    ],
    [
      'information_request',
      {
        toWords: 'x',
        what: 'x',
        why: 'x',
        askedOn: '2026-02-10',
        state: 'answered',
        answeredOn: '2026-02-09',
      },
      'answeredOn',
      'The end must be on or after the start',
    ],
    [
      'safety_rule',
      {
        setting: 'home',
        rule: 'x',
        doneBy: id,
        stillAbleTo: 'x',
        stage: 'interim',
        starts: '2026-02-10',
        endsOn: '2026-02-09',
      },
      'endsOn',
      'The end must be on or after the start',
    ],
    [
      'licensed_mark',
      { record: id, label: 'x', known: 'number', mark: 9, maximum: 8 },
      'mark',
      'The number must not be more than the highest it could be',
    ],
    [
      'licensed_mark',
      { record: id, label: 'x', known: 'number', maximum: 8 },
      'mark',
      'Enter the number',
    ],
    [
      'finding',
      { assessment: id, factor: 'A4', immediateSafety: 'yes' },
      'immediateSafetyText',
      'Enter who may not be safe, and what has been done today',
    ],
  ])('is said of a %s: %j', (noun, body, field, message) => {
    expect(checkRecord(noun, body, 'harmed_child')).toEqual([{ field, message }])
  })

  it('keeps a child who was harmed in the separate compartment, under a neutral code', () => {
    const child = { name: 'Young person 12', role: 'child_harmed', lifeStatus: 'living' }

    expect(checkRecord('person', child, 'harmed_child')).toEqual([])
    expect(checkRecord('person', child, 'general').map(({ field }) => field)).toEqual([
      'compartment',
    ])
  })

  it('lets an end stand on the day of the start', () => {
    const flag = { person: id, flag: 'in_care', from: '2026-02-03', to: '2026-02-03', source: 'x' }

    expect(checkRecord('priority_flag', flag, 'general')).toEqual([])
  })

  it('counts a text of spaces and an empty list as missing', () => {
    const body = { what: '  ', source: ' \n' }

    expect(checkRecord('event', body, 'general').map(({ field }) => field)).toEqual([
      'what',
      'source',
    ])
  })

  it('says from whom a record is held when it says until when', () => {
    const heldUntilOn = '2026-03-01'

    expect(checkHeader({ heldUntilOn })).toEqual([
      { field: 'heldUntilOn', message: 'Say from whom the record is held until then' },
    ])
    expect(checkHeader({ heldFrom: 'family', heldUntilOn })).toEqual([])
    expect(checkHeader({ heldFrom: 'family' })).toEqual([])
    expect(checkHeader({})).toEqual([])
  })

  it('never throws, whatever a draft holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...nounCodes),
        fc.dictionary(
          fc.constantFrom(...Object.values(nouns).flatMap((noun) => Object.keys(noun.fields))),
          fc.jsonValue(),
        ),
        (noun, body) => {
          // What fast-check calls a JSON value is one.
          expect(Array.isArray(checkRecord(noun, body as JsonObject, 'general'))).toBe(true)
        },
      ),
    )
  })
})

describe('a field with a condition', () => {
  const { position } = nouns.event.fields

  it('shows only while the other field has one of the answers', () => {
    expect(isShown(position, { kind: 'behaviour' })).toBe(true)
    expect(isShown(position, { kind: ['life', 'behaviour'] })).toBe(true)
    expect(isShown(position, { kind: 'life' })).toBe(false)
    expect(isShown(position, {})).toBe(false)
    expect(isShown(nouns.event.fields.what, {})).toBe(true)
  })
})
