import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { checkRecord } from '../../shared/case/check-record.ts'
import {
  type ExchangedCase,
  type ExchangedRecord,
  exchangeFormat,
  exchangeVersion,
} from '../../shared/case/exchange.ts'
import type { Field, Fields } from '../../shared/case/fields.ts'
import { type Noun, nounCodes, nouns } from '../../shared/case/nouns.ts'
import {
  type Compartment,
  compartments,
  heldFromGroups,
  type JsonObject,
  standings,
} from '../../shared/case/record.ts'
import { daysInMonth } from '../../shared/dates/iso-date.ts'
import { caseIdOf, recordIdOf } from './record-ids.ts'

/** Some whole cases of every noun: linked, fit to be saved, with texts as odd as a person could paste. */
export function anyCase(): fc.Arbitrary<ExchangedCase> {
  return fc
    .array(fc.constantFrom(...nounCodes), { maxLength: 25 })
    .map((extra): readonly Noun[] => ['person', 'person', 'household', 'event', 'event', ...extra])
    .chain((chosen) =>
      fc.record({
        openedAt: anyInstant(),
        exportedAt: anyInstant(),
        closedAt: fc.option(anyInstant(), { nil: undefined }),
        records: fc.tuple(...chosen.map((noun, index) => anyRecord(noun, index, chosen))),
      }),
    )
    .map(
      ({ openedAt, exportedAt, closedAt, records }): ExchangedCase => ({
        format: exchangeFormat,
        version: exchangeVersion,
        exportedAt,
        case: { id: caseIdOf(1), reference: 'TL-1', openedAt, ...(closedAt ? { closedAt } : {}) },
        records: withoutDeadEnds(records.flatMap((record) => (record ? [record] : []))),
      }),
    )
    .map(withDocuments)
}

/** Some bodies of one noun, linked to the records of `chosen`; what could never be right is not among them. */
export function anyBody(noun: Noun, chosen: readonly Noun[]): fc.Arbitrary<JsonObject> {
  const fields: Fields = nouns[noun].fields
  const shape = Object.fromEntries(
    Object.entries(fields).map(([code, field]) => {
      const value = anyValue(field, chosen)
      return [code, field.required ? value : fc.option(value, { nil: undefined })]
    }),
  )
  return fc.record(shape).map(
    (body) =>
      // Every value below is a text, a number or a list of texts.
      Object.fromEntries(
        Object.entries(body).filter(([, value]) => value !== undefined),
      ) as JsonObject,
  )
}

/** Some instants as the clock writes them, between 2000 and 2099. */
export function anyInstant() {
  return fc
    .date({
      min: new Date('2000-01-01T00:00:00.000Z'),
      max: new Date('2099-12-31T00:00:00.000Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString())
}

/** A record that could not be made fit to be saved is left out. */
function anyRecord(
  noun: Noun,
  index: number,
  chosen: readonly Noun[],
): fc.Arbitrary<ExchangedRecord | undefined> {
  return fc
    .record({
      compartment: fc.constantFrom(...compartments),
      held: fc.option(
        fc.tuple(fc.constantFrom(...heldFromGroups), fc.option(anyDay(), { nil: undefined })),
        { nil: undefined },
      ),
      standing: fc.constantFrom(...standings),
      body: anyBody(noun, chosen),
      createdAt: anyInstant(),
      updatedAt: anyInstant(),
    })
    .map(({ compartment, held, standing, body, createdAt, updatedAt }) => {
      const fit = makeFit(noun, body, compartment)
      if (!fit) return undefined
      // Noun and body fit each other; the compiler cannot follow that through the union.
      return {
        id: recordIdOf(index + 1),
        noun,
        compartment,
        ...(held ? { heldFrom: held[0] } : {}),
        ...(held?.[1] ? { heldUntilOn: held[1] } : {}),
        standing,
        bodyVersion: nouns[noun].bodyVersion,
        body: fit,
        createdAt,
        updatedAt,
      } as ExchangedRecord
    })
}

/** Gives each document of a case bytes of its own: a PDF that no other has. */
function withDocuments(exchanged: ExchangedCase): ExchangedCase {
  const attachments: { id: string; base64: string }[] = []
  const records = exchanged.records.map((record) => {
    if (record.noun !== 'attachment') return record
    const bytes = Buffer.from(`%PDF-1.7\n%${record.id}\nstartxref\n0\n%%EOF\n`)
    attachments.push({ id: record.id, base64: bytes.toString('base64') })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const body = { ...record.body, format: 'pdf' as const, bytes: bytes.length, sha256 }
    return { ...record, body }
  })
  return { ...exchanged, records, ...(attachments.length > 0 ? { attachments } : {}) }
}

/** Leaves out the fields that the rules complain of, where they may be left out. */
function makeFit(noun: Noun, body: JsonObject, compartment: Compartment): JsonObject | undefined {
  const wrong = new Set(checkRecord(noun, body, compartment).map(({ field }) => field))
  const fit = Object.fromEntries(Object.entries(body).filter(([code]) => !wrong.has(code)))
  return checkRecord(noun, fit, compartment).length === 0 ? fit : undefined
}

/** Takes out the records that point at one that was left out, until none does. */
function withoutDeadEnds(records: readonly ExchangedRecord[]): readonly ExchangedRecord[] {
  const ids = new Set<string>(records.map(({ id }) => id))
  const kept = records.filter(({ body }) =>
    Object.values(body)
      .flat()
      .every((value) => !String(value).startsWith(recordIdOf(0).slice(0, 20)) || ids.has(value)),
  )
  return kept.length === records.length ? kept : withoutDeadEnds(kept)
}

function anyValue(field: Field, chosen: readonly Noun[]): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return anyText(Math.min(field.maxChars, 40)).map((text) => text.replaceAll(/[\n\r]/g, ' '))
    case 'long_text':
      return anyText(Math.min(field.maxChars, 120))
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value))
    case 'choices':
      return fc.subarray(field.options.map(({ value }) => value))
    case 'policy_choice':
      return fc.constantFrom('health', 'police', 'complex')
    case 'date':
      return anyDay()
    case 'vague_date':
      return fc
        .tuple(anyDay(), fc.constantFrom(4, 7, 10), fc.constantFrom('', '~'))
        .map(([day, length, about]) => day.slice(0, length) + about)
    case 'time':
      return fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    case 'ref':
      return anyTarget(field.to, chosen)
    case 'refs':
      return fc.array(anyTarget(field.to, chosen), { minLength: 1, maxLength: 3 })
    case 'number': {
      const steps = Math.floor((field.max - field.min) / field.step)
      return fc.nat(steps).map((nth) => field.min + nth * field.step)
    }
    case 'factor':
      return anyFactor(chosen)
    case 'factors':
      return fc.uniqueArray(anyFactor(chosen), { minLength: 1, maxLength: 3 })
  }
}

function anyTarget(allowed: readonly string[], chosen: readonly Noun[]) {
  const targets = chosen.flatMap((noun, index) =>
    allowed.includes(noun) ? [recordIdOf(index + 1)] : [],
  )
  // With nothing to point at, it points nowhere, and the record is then taken out.
  return fc.constantFrom(...(targets.length > 0 ? targets : [recordIdOf(999_999)]))
}

function anyFactor(chosen: readonly Noun[]) {
  const codes = fc.constantFrom('A1', 'B4', 'D5', '3.2')
  return chosen.includes('licensed_mark')
    ? fc.oneof(codes, anyTarget(['licensed_mark'], chosen))
    : codes
}

function anyText(maxLength: number) {
  return fc
    .string({ unit: 'binary', minLength: 1, maxLength })
    .map((text) => text.replaceAll('\0', ' '))
    .filter((text) => text.isWellFormed() && text.trim() !== '')
    .map((text) => text.slice(0, maxLength).toWellFormed())
    .filter((text) => text.trim() !== '')
}

function anyDay() {
  return fc
    .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.nat(40))
    .map(([year, month, nth]) => {
      const day = 1 + (nth % daysInMonth(year, month))
      return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
    })
}
