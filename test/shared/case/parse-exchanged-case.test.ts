import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExchangedCase } from '../../../shared/case/build-exchanged-case.ts'
import { maxAttachmentChars } from '../../../shared/case/exchange.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import type { JsonObject } from '../../../shared/case/record.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { anyCase } from '../../builders/any-case.ts'
import { caseIdOf, recordIdOf } from '../../builders/record-ids.ts'

const instant = '2026-02-04T09:30:00.000Z'

function aRecord(number: number, noun: string, body: JsonObject, more: JsonObject = {}) {
  const header = { compartment: 'general', standing: 'established', bodyVersion: 1 }
  const times = { createdAt: instant, updatedAt: instant }
  return { id: recordIdOf(number), noun, ...header, body, ...times, ...more }
}

const sam = aRecord(1, 'person', { name: 'Sam', role: 'child_assessed', lifeStatus: 'living' })
const flat = aRecord(2, 'household', { name: "Mum's flat" })
const living = aRecord(3, 'household_member', {
  person: sam.id,
  household: flat.id,
  stays: 'lives',
})
const rain = aRecord(4, 'event', { what: 'It rained', source: 'School log', people: [sam.id] })

function fileOf(records: readonly JsonObject[], more: JsonObject = {}): string {
  const details = { id: caseIdOf(1), reference: 'TL-1', openedAt: instant }
  const head = { format: 'throughline-case', version: 1, exportedAt: instant, case: details }
  return JSON.stringify({ ...head, records, ...more })
}

function refusalOf(text: string): string | undefined {
  try {
    parseExchangedCase(text)
  } catch (error) {
    if (error instanceof ExpectedError) return error.message
    throw error
  }
  return undefined
}

describe('a case file from outside', () => {
  it('is read with every record as written', () => {
    const exchanged = parseExchangedCase(fileOf([sam, flat, living, rain]))

    expect(exchanged.case.reference).toBe('TL-1')
    expect(exchanged.records).toEqual([sam, flat, living, rain])
  })

  it.each<[string, readonly JsonObject[], string]>([
    [
      'a wrong kind of value',
      [sam, { ...rain, body: { ...rain.body, when: 5 } }],
      'records[1] (event): when: This must be text',
    ],
    [
      'a day that does not exist',
      [sam, { ...rain, body: { ...rain.body, when: '2026-02-31' } }],
      'records[1] (event): when: This must be a day, month or year that exists',
    ],
    [
      'a missing body',
      [{ ...sam, body: null }],
      'records[0] (person): This must be an object with fields',
    ],
    [
      'a kind of record that there is not',
      [{ ...sam, noun: 'spell' }],
      'records[0]: noun: This is not one of the kinds of record there are',
    ],
    [
      'a record that is no object',
      [sam, 'x' as unknown as JsonObject],
      'records[1]: This must be an object with fields',
    ],
    [
      'a field of no noun',
      [{ ...sam, owner: 'x' }],
      'records[0] (person): This holds a field that does not belong here',
    ],
    [
      'an unknown compartment',
      [{ ...sam, compartment: 'all' }],
      'records[0] (person): compartment: This is not one of the choices there are',
    ],
    [
      'a later body version',
      [{ ...sam, bodyVersion: 2 }],
      'records[0] (person): bodyVersion: This must be 1',
    ],
    [
      'an id twice',
      [sam, { ...flat, id: sam.id }],
      'records[1] (household): id: This id is also that of records[0]',
    ],
    [
      'the id of the case',
      [{ ...sam, id: caseIdOf(1) }],
      'records[0] (person): id: This is the id of the case itself',
    ],
    [
      'an id of another form',
      [{ ...sam, id: '../x' }],
      'records[0] (person): id: This must be an id',
    ],
    [
      'a link to nothing',
      [flat, living],
      'records[1] (household_member): person: This points at a record that is not in the file',
    ],
    [
      'a link to the wrong kind',
      [sam, flat, { ...living, body: { ...living.body, household: sam.id } }],
      'records[2] (household_member): household: This points at a record of the wrong kind: person',
    ],
    [
      'a rule between fields',
      [{ ...sam, body: { ...sam.body, role: 'child_harmed', name: 'Sam Somebody' } }],
      'records[0] (person): name: Use a neutral code such as Child 1, never a name or initials',
    ],
    [
      'a hold that holds from nobody',
      [{ ...sam, heldUntilOn: '2026-02-19' }],
      'records[0] (person): heldUntilOn: Say from whom the record is held until then',
    ],
    [
      'half a character',
      [{ ...sam, body: { ...sam.body, name: '\ud800' } }],
      'records[0] (person): name: This holds a character that cannot be kept: type it again',
    ],
    [
      'a NUL',
      [{ ...sam, body: { ...sam.body, name: 'a\0b' } }],
      'records[0] (person): name: This holds a character that cannot be kept: type it again',
    ],
    [
      'an empty text',
      [{ ...sam, body: { ...sam.body, name: ' ' } }],
      'records[0] (person): name: This must not be empty; leave it out instead',
    ],
  ])('is refused at its place for %s', (_what, records, words) => {
    expect(refusalOf(fileOf(records))).toBe(words)
  })

  it.each<[JsonObject, string]>([
    [{ format: 'other' }, 'This file is not a case exported from Throughline'],
    [{ version: 0 }, 'version: This must be 1'],
    [{ version: '1' }, 'version: This must be 1'],
    [{ records: {} }, 'records: This must be a list'],
    [
      { case: { id: caseIdOf(1), reference: 'TL 1', openedAt: instant } },
      'case: reference: This must be a reference of up to 40 letters, digits, dots, hyphens and slashes',
    ],
    [{ exportedAt: '4 February' }, 'exportedAt: This must be an instant in UTC with milliseconds'],
    [{ more: true }, 'This holds a field that does not belong here'],
  ])('is refused when its head holds %j', (more, words) => {
    expect(refusalOf(fileOf([sam], more))).toBe(words)
  })

  it.each(['null', '[]', '7', '"throughline-case"', '{}'])(
    'is refused when it is only %s',
    (text) => {
      expect(refusalOf(text)).toBe('This file is not a case exported from Throughline')
    },
  )

  it('says so when a newer Throughline made it', () => {
    expect(() => parseExchangedCase(fileOf([], { version: 2, unheardOf: {} }))).toThrow(
      expect.objectContaining({ code: 'made_by_newer_version' }),
    )
    expect(refusalOf(fileOf([], { version: 2 }))).toMatch(
      /^This file was made by a newer Throughline/,
    )
  })

  it('is refused wherever it is cut off', () => {
    const text = fileOf([sam, flat, living, rain])
    const step = 7
    for (let end = 0; end < text.length; end += step)
      expect(refusalOf(text.slice(0, end))).toMatch(/stops before its end|is empty/)
    expect(text.length / step).toBeGreaterThan(100)
  })

  it('is refused when it names a thing twice or names __proto__', () => {
    const text = fileOf([sam])

    expect(refusalOf(text.replace('"name":', '"name":"Kim","name":'))).toContain(
      'body: name: This name stands here twice',
    )
    expect(refusalOf(text.replace('"name":', '"__proto__":{"x":1},"name":'))).toContain(
      'This name is not allowed',
    )
  })

  it('is refused when it is too large, too deep, or holds too long a text', () => {
    expect(refusalOf(' '.repeat(64 * 1024 * 1024 + 1))).toBe('The file is too large: 64 MB at most')
    expect(refusalOf(`{"a":${'['.repeat(33)}`)).toContain('nested more than 32 deep')
    expect(refusalOf(`{"a":"${'x'.repeat(maxAttachmentChars + 1)}"}`)).toContain(
      'This text is too long',
    )
  })

  it('never repeats what a hostile change put there', () => {
    let refused = 0
    fc.assert(
      fc.property(anyCase(), fc.nat(), (exchanged, at) => {
        const text = formatExchangedCase(exchanged)
        const cut = at % text.length
        const message = refusalOf(`${text.slice(0, cut)}Zq7Zq7${text.slice(cut + 3)}`)
        if (message === undefined) return
        refused += 1
        expect(message).not.toContain('Zq7')
      }),
      { numRuns: 60 },
    )
    expect(refused).toBeGreaterThan(10)
  })
})
