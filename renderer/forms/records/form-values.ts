import type { Field, Fields } from '../../../shared/case/fields.ts'
import { type CaseRecord, type Noun, nouns } from '../../../shared/case/nouns.ts'
import type { JsonObject } from '../../../shared/case/record.ts'
import { type DateBoxes, emptyBoxes, isDateBoxes, toBoxes } from '../fields/date-boxes.ts'

/** What one field holds while it is being filled in: words, ticked values, or the boxes of a date. */
export type TypedValue = string | string[] | DateBoxes

/** What a record's form holds while it is being filled in, valid or not; also the shape of its draft. */
export interface FormValues {
  body: Record<string, TypedValue>
  header: {
    compartment: string
    heldFrom: string
    heldUntilOn: DateBoxes
    /** Empty until somebody chooses. */
    standing: string
  }
}

/** Values to start a new form with: answers by field code, and who may see the record, where it comes from another one. */
export type Presets = Readonly<Record<string, string>>

/** Builds what a form starts with: the record as it is, or a new one with its presets. */
export function buildFormValues(
  noun: Noun,
  record?: CaseRecord,
  presets: Presets = {},
): FormValues {
  const fields: Fields = nouns[noun].fields
  const stored: JsonObject = record ? { ...record.body } : presets
  return {
    body: Object.fromEntries(
      Object.entries(fields).map(([code, field]) => [code, toTyped(field, stored[code])]),
    ),
    header: {
      compartment: record?.compartment ?? presets.compartment ?? 'general',
      heldFrom: record?.heldFrom ?? presets.heldFrom ?? '',
      heldUntilOn: toBoxes(record?.heldUntilOn ?? presets.heldUntilOn),
      standing: record?.standing ?? presets.standing ?? '',
    },
  }
}

/** Builds what a form starts with from its draft; a field that the draft does not have keeps what it had. */
export function buildFromDraft(start: FormValues, draft: JsonObject): FormValues {
  const { body, header } = draft
  return {
    body: mergeTyped(start.body, body),
    header: { ...start.header, ...mergeTyped(start.header, header) },
  }
}

function mergeTyped<T extends Readonly<Record<string, TypedValue>>>(
  start: T,
  draft: unknown,
): Record<keyof T & string, TypedValue> & T {
  const typed = typeof draft === 'object' && draft !== null ? new Map(Object.entries(draft)) : null
  const merged = Object.entries(start).map(([code, value]) => {
    const other: unknown = typed?.get(code)
    return [code, isSameShape(value, other) ? other : value]
  })
  // Same codes as `start`, and each value of the same shape as there.
  return Object.fromEntries(merged) as Record<keyof T & string, TypedValue> & T
}

function isSameShape(value: TypedValue, other: unknown): other is TypedValue {
  if (typeof value === 'string') return typeof other === 'string'
  if (Array.isArray(value))
    return Array.isArray(other) && other.every((one) => typeof one === 'string')
  return isDateBoxes(other)
}

function toTyped(field: Field, stored: unknown): TypedValue {
  switch (field.kind) {
    case 'refs':
    case 'choices':
    case 'factors':
      return Array.isArray(stored) ? stored.map(String) : typeof stored === 'string' ? [stored] : []
    case 'date':
    case 'vague_date':
      return typeof stored === 'string' ? toBoxes(stored) : emptyBoxes
    case 'number':
      // A preset is text, as everything in an address is.
      return typeof stored === 'number' || typeof stored === 'string' ? String(stored) : ''
    default:
      return typeof stored === 'string' ? stored : ''
  }
}
