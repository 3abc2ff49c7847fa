import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../shared/case/fields.ts'
import {
  type CaseRecord,
  findRecord,
  isNoun,
  nounCodes,
  nouns,
  recordsOf,
} from '../../../shared/case/nouns.ts'
import { caseIdOf, recordIdOf } from '../../builders/record-ids.ts'

function aHome(number: number, name: string): CaseRecord<'household'> {
  return {
    id: recordIdOf(number),
    caseId: caseIdOf(1),
    noun: 'household',
    compartment: 'general',
    standing: 'established',
    body: { name },
    bodyVersion: 1,
    revision: 1,
    changeId: 1,
    // The builder's own instants, written as the clock writes them.
    createdAt: '2026-02-04T09:30:00.000Z' as CaseRecord['createdAt'],
    updatedAt: '2026-02-04T09:30:00.000Z' as CaseRecord['updatedAt'],
  }
}

const file = { records: [aHome(1, 'One'), aHome(2, 'Two')] }
const fields = nounCodes.flatMap((noun) =>
  Object.entries(nouns[noun].fields as Fields).map(([code, field]) => ({ noun, code, field })),
)

describe('the kinds of record', () => {
  it('are each defined under their own code', () => {
    expect(nounCodes).toHaveLength(42)
    for (const code of nounCodes) expect(nouns[code].noun).toBe(code)
    expect(isNoun('person')).toBe(true)
    expect(isNoun('toString')).toBe(false)
  })

  it('have codes for fields and choices that can be kept for ever', () => {
    expect(fields.length).toBeGreaterThan(100)
    for (const { code, field } of fields) {
      expect(code).toMatch(/^[a-z][A-Za-z0-9]{0,39}$/)
      if (!('options' in field)) continue
      const values = field.options.map(({ value }) => value)
      expect(values.length).toBeGreaterThan(1)
      expect(new Set(values).size).toBe(values.length)
      for (const value of values) expect(value).toMatch(/^[a-z0-9][a-z0-9_]*$/)
    }
  })

  it('speak plainly: optional says so, errors say what to do, nothing is "invalid" and nobody is a label', () => {
    for (const { field } of fields) {
      const words = [field.label, field.hint ?? '', field.required ?? ''].join(' ')
      expect(words).not.toMatch(/invalid|please|perpetrator|offender|abuser|victim/i)
      if (field.required) expect(field.required).toMatch(/^(Enter|Choose)/)
      if (field.hint) expect(field.hint).not.toMatch(/\.$/)
    }
  })
})

describe('the records of a case', () => {
  it('are listed by kind in the order written', () => {
    expect(recordsOf(file, 'household').map(({ body }) => body.name)).toEqual(['One', 'Two'])
    expect(recordsOf(file, 'event')).toEqual([])
  })

  it('are found by their id', () => {
    expect(findRecord(file, recordIdOf(2))).toBe(file.records[1])
    expect(findRecord(file, recordIdOf(3))).toBeUndefined()
    expect(findRecord(file, undefined)).toBeUndefined()
  })
})
