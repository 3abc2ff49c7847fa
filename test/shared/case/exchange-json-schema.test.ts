import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildExchangeJsonSchema } from '../../../shared/case/exchange-json-schema.ts'
import { nounCodes } from '../../../shared/case/nouns.ts'

const path = new URL('../../../resources/schemas/throughline-case-1.json', import.meta.url)

describe('the JSON Schema of an exchanged case', () => {
  it('that is committed is the one that the definitions give', () => {
    expect(readFileSync(path, 'utf8')).toBe(
      `${JSON.stringify(buildExchangeJsonSchema(), null, 2)}\n`,
    )
  })

  it('describes every kind of record, each once, and takes nothing else', () => {
    const text = JSON.stringify(buildExchangeJsonSchema())

    for (const noun of nounCodes)
      expect(text.split(`"noun":{"type":"string","const":"${noun}"}`)).toHaveLength(2)
    expect(nounCodes).toHaveLength(42)
    expect(text.split('"additionalProperties":false').length - 1).toBe(3 + 2 * nounCodes.length)
  })
})
