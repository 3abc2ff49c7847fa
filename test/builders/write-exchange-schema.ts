import { writeFileSync } from 'node:fs'
import { buildExchangeJsonSchema } from '../../shared/case/exchange-json-schema.ts'

// Run after a change to a definition: node test/builders/write-exchange-schema.ts
writeFileSync(
  new URL('../../resources/schemas/throughline-case-1.json', import.meta.url),
  `${JSON.stringify(buildExchangeJsonSchema(), null, 2)}\n`,
)
