import type { z } from 'zod'
import { InvalidInput } from '../errors/errors.ts'

/** Whether a call may be made while the vault is locked. */
export type Access = 'any_time' | 'unlocked'

/** One call between the page and the engine: how its input is read, and (as a type only) what it answers. */
export interface Call<Input, Output> {
  readonly access: Access
  /** Reads an untrusted input. @throws {InvalidInput} naming the place. */
  readonly parse: (input: unknown) => Input
  /** Never present at run time: it carries the type of the answer. */
  readonly output?: Output
}

/** Makes a call whose answer has the type given: `call<CaseSummary[]>()('unlocked', schema)`. */
export function call<Output>() {
  return <Schema extends z.ZodType>(
    access: Access,
    schema: Schema,
  ): Call<z.output<Schema>, Output> => ({
    access,
    parse: (input) => parseWith(schema, input),
  })
}

/** Reads an untrusted value with a schema. @throws {InvalidInput} naming the first place that is wrong. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const place = issue?.path.map((part) => (typeof part === 'symbol' ? String(part) : part)) ?? []
  throw new InvalidInput(issue?.message ?? 'This could not be read', place)
}
