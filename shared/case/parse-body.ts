import { z } from 'zod'
import { isIsoDate } from '../dates/iso-date.ts'
import { isVagueDate } from '../dates/vague-date.ts'
import { InvalidInput } from '../errors/errors.ts'
import type { Field, Fields } from './fields.ts'
import { type Body, type Noun, nouns } from './nouns.ts'
import { wordIssue } from './word-issue.ts'

/** The pattern of a record's id: a random UUID in lower case. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** The code of a factor of an instrument (`A4`, `3.2`), or the id of a number of a licensed tool. */
export const factorPattern = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/
/** A time of day on the 24-hour clock. */
export const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/

const factorCode = z.string().regex(factorPattern, 'This must be the code of a factor')
const schemas = new Map<Noun, z.ZodObject>()

/**
 * Builds the schema of a noun's stored body from its fields; the form, the store and the exchanged file share it.
 * It refuses what could never be right: an unknown field, a wrong type, a code that is not in the list, too long a text,
 * a day that does not exist. A field that shows only under a condition is never required here.
 */
export function bodySchema(noun: Noun): z.ZodObject {
  const known = schemas.get(noun)
  if (known) return known
  const fields: Fields = nouns[noun].fields
  const shape = Object.fromEntries(
    Object.entries(fields).map(([code, field]) => {
      const schema = fieldSchema(field).meta({
        title: field.label,
        ...(field.hint ? { description: field.hint } : {}),
      })
      return [code, field.required && !field.showWhen ? schema : schema.optional()]
    }),
  )
  const schema = z.strictObject(shape)
  schemas.set(noun, schema)
  return schema
}

/**
 * Reads a record's body.
 *
 * @throws {InvalidInput} naming the field when something could never be right.
 */
export function parseBody<N extends Noun>(noun: N, value: unknown): Body<N> {
  const result = bodySchema(noun).safeParse(value, { error: wordIssue })
  if (result.success) return result.data as Body<N> // the schema is built from the same fields as the type
  const issue = result.error.issues[0]
  const place = issue?.path.map((part) => (typeof part === 'symbol' ? String(part) : part)) ?? []
  throw new InvalidInput(`${nouns[noun].one}: ${issue?.message ?? 'not readable'}`, [
    noun,
    ...place,
  ])
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return words(field.maxChars).regex(/^[^\n\r]*$/, 'This must be on one line')
    case 'long_text':
      return words(field.maxChars)
    case 'choice':
      return z.enum(field.options.map((option) => option.value))
    case 'choices':
      return z.array(z.enum(field.options.map((option) => option.value))).max(field.options.length)
    case 'policy_choice':
      return z.string().regex(/^[a-z0-9_]{1,60}$/, 'This must be a code from the policy')
    case 'date':
      return z.string().max(10).refine(isIsoDate, 'This must be a day that exists')
    case 'vague_date':
      return z.string().max(11).refine(isVagueDate, 'This must be a day, month or year that exists')
    case 'time':
      return z.string().regex(timePattern, 'This must be a time such as 11:40')
    case 'ref':
      return z.string().regex(idPattern, 'This must be the id of a record')
    case 'refs':
      return z.array(z.string().regex(idPattern, 'This must be the id of a record')).max(200)
    case 'number':
      return z
        .number()
        .min(field.min, `This must be ${field.min} or more`)
        .max(field.max, `This must be ${field.max} or less`)
        .refine(
          (value) => Number.isInteger((value - field.min) / field.step),
          `This must go up in steps of ${field.step}`,
        )
    case 'factor':
      return factorCode
    case 'factors':
      return z.array(factorCode).max(100)
  }
}

function words(maxChars: number) {
  return (
    z
      .string()
      .max(maxChars, `This must be ${maxChars} characters or fewer`)
      .refine((text) => text.trim() !== '', 'This must not be empty; leave it out instead')
      // Half a character has no form on disk, and a NUL ends a text early in tools that read the database.
      .refine(
        (text) => text.isWellFormed() && !text.includes('\0'),
        'This holds a character that cannot be kept: type it again',
      )
  )
}
