import { describe, expect, it } from 'vitest'
import { deriveLinks } from '../../../shared/case/links.ts'
import { nouns } from '../../../shared/case/nouns.ts'
import { recordIdOf } from '../../builders/record-ids.ts'

const [one, two, three] = [recordIdOf(1), recordIdOf(2), recordIdOf(3)]

describe('the links of a record', () => {
  it('are found in fields that point at one and in fields that point at many', () => {
    const body = { what: 'x', source: 'y', people: [one, two], from: three }

    expect(deriveLinks('event', body)).toEqual([
      { field: 'people', toId: one, allowed: ['person'] },
      { field: 'people', toId: two, allowed: ['person'] },
      { field: 'from', toId: three, allowed: ['professional', 'person'] },
    ])
  })

  it('count a target once in each field that names it', () => {
    const body = { what: 'x', source: 'y', people: [one, one], from: one }

    expect(deriveLinks('event', body).map(({ field }) => field)).toEqual(['people', 'from'])
  })

  it('lead from a factor to a number of a licensed tool, and nowhere from a code of an instrument', () => {
    const body = { text: 'x', source: 'y', supports: ['A4', one, '3.2'], contradicts: [two] }

    expect(deriveLinks('evidence', body)).toEqual([
      { field: 'supports', toId: one, allowed: ['licensed_mark'] },
      { field: 'contradicts', toId: two, allowed: ['licensed_mark'] },
    ])
    expect(deriveLinks('finding', { assessment: three, factor: 'A4' })).toEqual([
      { field: 'assessment', toId: three, allowed: ['assessment'] },
    ])
    expect(deriveLinks('finding', { assessment: three, factor: one })).toContainEqual({
      field: 'factor',
      toId: one,
      allowed: ['licensed_mark'],
    })
  })

  it('are none where nothing is pointed at', () => {
    expect(deriveLinks('event', { what: one, source: 'y' })).toEqual([])
  })

  it('lead to kinds of record that there are', () => {
    const targets = Object.values(nouns).flatMap((noun) =>
      Object.values(noun.fields).flatMap((field) => ('to' in field ? field.to : [])),
    )

    expect(targets.length).toBeGreaterThan(40)
    expect(targets.filter((target) => !Object.hasOwn(nouns, target))).toEqual([])
  })
})
