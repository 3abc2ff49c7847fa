import { z } from 'zod'
import { exchangeSchema, exchangeVersion } from './exchange.ts'
import type { Json } from './record.ts'

/**
 * Builds the JSON Schema (draft 2020-12) of an exchanged case, for those who write or check such files without us. It
 * cannot say everything: days that do not exist, links to missing records and rules between fields are refused on
 * reading.
 */
export function buildExchangeJsonSchema(): Json {
  const schema = z.toJSONSchema(exchangeSchema, { target: 'draft-2020-12' })
  return {
    ...(schema as { readonly [key: string]: Json }), // what zod writes here is JSON by its own promise
    $id: `urn:throughline:case:${exchangeVersion}`,
    title: `A whole Throughline case, format ${exchangeVersion}`,
  }
}
