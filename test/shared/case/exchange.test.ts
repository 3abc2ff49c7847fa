import { describe, expect, it } from 'vitest'
import { exchangeSchema, parseReference } from '../../../shared/case/exchange.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { caseIdOf } from '../../builders/record-ids.ts'

describe('a case reference', () => {
  it.each(['TL-0417', 'a', '2026/014.B', ` ${'x'.repeat(40)} `])('may be %j', (text) => {
    expect(parseReference(text)).toBe(text.trim())
  })

  it.each(['', '  ', '-1', 'Kai Somebody', 'x'.repeat(41), 'TL\n1', 'é', 7, undefined])(
    'is refused with what to do when it is %j',
    (value) => {
      expect(() => parseReference(value)).toThrow(InvalidInput)
      expect(() => parseReference(value)).toThrow(/^Enter a case reference/)
    },
  )
})

describe('the schema of an exchanged case', () => {
  it('takes a case without records and refuses one with anything beside', () => {
    const instant = '2026-02-04T09:30:00.000Z'
    const empty = {
      format: 'throughline-case',
      version: 1,
      exportedAt: instant,
      case: { id: caseIdOf(1), reference: 'TL-1', openedAt: instant },
      records: [],
    }

    expect(exchangeSchema.safeParse(empty).success).toBe(true)
    expect(exchangeSchema.safeParse({ ...empty, more: 1 }).success).toBe(false)
    expect(exchangeSchema.safeParse({ ...empty, exportedAt: '2026-02-04' }).success).toBe(false)
  })
})
