import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Noun, nounCodes } from '../../../shared/case/nouns.ts'
import { bodySchema, parseBody } from '../../../shared/case/parse-body.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { anyBody } from '../../builders/any-case.ts'
import { recordIdOf } from '../../builders/record-ids.ts'

const event = { what: 'It rained', source: 'School log' }

function refusalOf(body: unknown, noun: Noun = 'event'): InvalidInput | undefined {
  try {
    parseBody(noun, body)
  } catch (error) {
    if (error instanceof InvalidInput) return error
    throw error
  }
  return undefined
}

describe('the body of a record', () => {
  it.each<[object, string, string]>([
    [{ what: 'x'.repeat(4001) }, 'what', 'event: This must be 4000 characters or fewer'],
    [{ what: '  \n' }, 'what', 'event: This must not be empty; leave it out instead'],
    [{ source: 'one\ntwo' }, 'source', 'event: This must be on one line'],
    [{ source: 7 }, 'source', 'event: This must be text'],
    [{ when: '2026-13' }, 'when', 'event: This must be a day, month or year that exists'],
    [{ time: '24:00' }, 'time', 'event: This must be a time such as 11:40'],
    [{ kind: 'rumour' }, 'kind', 'event: This is not one of the choices there are'],
    [{ from: 'W5' }, 'from', 'event: This must be the id of a record'],
    [{ people: 'P1' }, 'people', 'event: This must be a list'],
    [{ what: null }, 'what', 'event: This must be text'],
    [{ what: 'a\0b' }, 'what', 'event: This holds a character that cannot be kept: type it again'],
    [
      { what: '\udc00' },
      'what',
      'event: This holds a character that cannot be kept: type it again',
    ],
  ])('is refused at the field, with what to do: %j', (change, field, words) => {
    const error = refusalOf({ ...event, ...change })

    expect(error?.message).toBe(words)
    expect(error?.place).toEqual(['event', field])
  })

  it('is taken just inside its limits', () => {
    const body = { what: 'x'.repeat(4000), source: 'School log', when: '2024-12-31', time: '23:59' }

    expect(parseBody('event', body)).toEqual(body)
  })

  it.each<[Noun, object, string, string]>([
    ['licensed_mark', { mark: -0.5 }, 'mark', 'This must be 0 or more'],
    ['licensed_mark', { mark: 1000.5 }, 'mark', 'This must be 1000 or less'],
    ['licensed_mark', { mark: 1.25 }, 'mark', 'This must go up in steps of 0.5'],
    ['licensed_mark', { mark: '3' }, 'mark', 'This must be a number'],
    ['licensed_mark', { maximum: 0 }, 'maximum', 'This must be 0.5 or more'],
    ['finding', { factor: 'A 4' }, 'factor', 'This must be the code of a factor'],
    ['finding', { factor: '' }, 'factor', 'This must be the code of a factor'],
    ['finding', { concern: 3 }, 'concern', 'This is not one of the choices there are'],
    ['finding', { concern: '5' }, 'concern', 'This is not one of the choices there are'],
  ])(
    'of %s is refused with a number or a factor that cannot be: %j',
    (noun, change, field, words) => {
      const bodies = {
        licensed_mark: {
          record: recordIdOf(1),
          label: 'x',
          known: 'number',
          mark: 3.5,
          maximum: 8,
        },
        finding: { assessment: recordIdOf(1), factor: 'A4' },
      } as const
      const body = noun === 'finding' ? bodies.finding : bodies.licensed_mark
      const error = refusalOf({ ...body, ...change }, noun)

      expect(parseBody(noun, body)).toEqual(body)
      expect(error?.message.split(': ')[1]).toBe(words)
      expect(error?.place).toEqual([noun, field])
    },
  )

  it('keeps a text as typed, spaces and line feeds included', () => {
    const body = { what: '  two\r\n\tlines  ', source: 'School log' }

    expect(parseBody('event', body)).toEqual(body)
  })

  it('may point at 200 records and no more', () => {
    const people = Array.from({ length: 201 }, (_, number) => recordIdOf(number))

    expect(parseBody('event', { ...event, people: people.slice(0, 200) }).people).toHaveLength(200)
    expect(refusalOf({ ...event, people })?.message).toBe(
      'event: This must be 200 entries or fewer',
    )
  })

  it.each(nounCodes)(
    'of %s is read back as it was made, and is never a defect when it is not',
    (noun) => {
      fc.assert(
        fc.property(anyBody(noun, nounCodes), (body) => {
          expect(parseBody(noun, body)).toEqual(body)
        }),
        { numRuns: 30 },
      )
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (value) => {
          expect(bodySchema(noun).safeParse(value).success).toBeTypeOf('boolean')
        }),
        { numRuns: 100 },
      )
    },
  )
})
