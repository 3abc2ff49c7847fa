import type { IsoDate } from '../dates/iso-date.ts'
import type { VagueDate } from '../dates/vague-date.ts'
import type { RecordId } from './record.ts'

/** What every field of a record says about itself, once: the form, the checks, the store and the reports all read this. */
interface FieldBase {
  /** The question or label as the person sees it. */
  readonly label: string
  /** One short sentence under the label. */
  readonly hint?: string
  /** Present when the record cannot be saved without it: the words of the error, such as "Enter what happened". */
  readonly required?: string
  /** The field shows only while another field has one of these values; a hidden answer is kept, and left out of checks. */
  readonly showWhen?: { readonly field: string; readonly equals: readonly string[] }
}

/** One choice: `value` is stored for ever, `label` is shown. */
export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

/** One line of text. */
export interface TextField extends FieldBase {
  readonly kind: 'text'
  readonly maxChars: number
}
/** Several lines of text, kept exactly as typed. */
export interface LongTextField extends FieldBase {
  readonly kind: 'long_text'
  readonly maxChars: number
}
/** One of a fixed list. */
export interface ChoiceField<Value extends string = string> extends FieldBase {
  readonly kind: 'choice'
  readonly options: readonly Option<Value>[]
}
/** Any number of a fixed list. */
export interface ChoicesField<Value extends string = string> extends FieldBase {
  readonly kind: 'choices'
  readonly options: readonly Option<Value>[]
}
/** One of a list that ships as data or that a council sets; the stored value is the list's code. */
export interface PolicyChoiceField extends FieldBase {
  readonly kind: 'policy_choice'
  readonly policy: 'tiers' | 'agencies' | 'instruments'
}
/** A day that exists. */
export interface DateField extends FieldBase {
  readonly kind: 'date'
}
/** A day, a month or a year, or "about". */
export interface VagueDateField extends FieldBase {
  readonly kind: 'vague_date'
}
/** A time of day, `HH:MM` on the 24-hour clock, Europe/London. */
export interface TimeField extends FieldBase {
  readonly kind: 'time'
}
/** Points at one other record of the same case, of one of the nouns in `to`. */
export interface RefField extends FieldBase {
  readonly kind: 'ref'
  readonly to: readonly string[]
}
/** Points at any number of other records of the same case, in the order chosen. */
export interface RefsField extends FieldBase {
  readonly kind: 'refs'
  readonly to: readonly string[]
}

/** A number between two limits, in steps counted from the lower one. */
export interface NumberField extends FieldBase {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly step: number
}
/**
 * One factor: the code of a factor of the instrument (`A4`), or the id of a number of a licensed tool, which then is a
 * link to that record.
 */
export interface FactorField extends FieldBase {
  readonly kind: 'factor'
}
/** Any number of factors, each as in `FactorField`, in the order chosen. */
export interface FactorsField extends FieldBase {
  readonly kind: 'factors'
}

/** A field of any kind. */
export type Field =
  | TextField
  | LongTextField
  | ChoiceField
  | ChoicesField
  | PolicyChoiceField
  | DateField
  | VagueDateField
  | TimeField
  | RefField
  | RefsField
  | NumberField
  | FactorField
  | FactorsField

/** A noun's fields by code, in the order of the form. */
export type Fields = { readonly [code: string]: Field }

/** The stored value of one field. */
export type ValueOf<F> =
  F extends ChoiceField<infer Value>
    ? Value
    : F extends ChoicesField<infer Value>
      ? readonly Value[]
      : F extends { kind: 'date' }
        ? IsoDate
        : F extends { kind: 'vague_date' }
          ? VagueDate
          : F extends { kind: 'ref' }
            ? RecordId
            : F extends { kind: 'refs' }
              ? readonly RecordId[]
              : F extends { kind: 'number' }
                ? number
                : F extends { kind: 'factors' }
                  ? readonly string[]
                  : string

type RequiredCode<F extends Fields> = {
  [Code in keyof F]: F[Code] extends { required: string }
    ? F[Code] extends { showWhen: object }
      ? never
      : Code
    : never
}[keyof F]

/** The stored body of a record with these fields: what is required is there, what is absent is left out, never empty. */
export type BodyOf<F extends Fields> = {
  readonly [Code in RequiredCode<F>]: ValueOf<F[Code]>
} & {
  readonly [Code in Exclude<keyof F, RequiredCode<F>>]?: ValueOf<F[Code]> | undefined
}

type Words<F> = Omit<F, 'kind' | 'maxChars'>
type ChoiceWords = Omit<ChoiceField, 'kind' | 'options'>

/** Makes a one-line text field; 200 characters unless it says otherwise. */
export function text<const W extends Words<TextField> & { maxChars?: number }>(words: W) {
  return { maxChars: 200, ...words, kind: 'text' as const }
}
/** Makes a text field of several lines; 10,000 characters unless it says otherwise. */
export function longText<const W extends Words<LongTextField> & { maxChars?: number }>(words: W) {
  return { maxChars: 10_000, ...words, kind: 'long_text' as const }
}
/** Makes a choice of one. */
export function choice<const Value extends string, const W extends ChoiceWords>(
  options: readonly Option<Value>[],
  words: W,
) {
  return { ...words, kind: 'choice' as const, options }
}
/** Makes a choice of any number. */
export function choices<const Value extends string, const W extends ChoiceWords>(
  options: readonly Option<Value>[],
  words: W,
) {
  return { ...words, kind: 'choices' as const, options }
}
/** Makes a choice from a list that a council sets. */
export function policyChoice<const W extends Words<PolicyChoiceField>>(words: W) {
  return { ...words, kind: 'policy_choice' as const }
}
/** Makes a field for a day that exists. */
export function date<const W extends Words<DateField>>(words: W) {
  return { ...words, kind: 'date' as const }
}
/** Makes a field for a date as somebody remembers it. */
export function vagueDate<const W extends Words<VagueDateField>>(words: W) {
  return { ...words, kind: 'vague_date' as const }
}
/** Makes a field for a time of day. */
export function time<const W extends Words<TimeField>>(words: W) {
  return { ...words, kind: 'time' as const }
}
/** Makes a field that points at one other record. */
export function ref<const W extends Words<RefField>>(words: W) {
  return { ...words, kind: 'ref' as const }
}
/** Makes a field that points at any number of other records. */
export function refs<const W extends Words<RefsField>>(words: W) {
  return { ...words, kind: 'refs' as const }
}
/** Makes a field for a number; whole numbers are a step of 1. */
export function number<const W extends Words<NumberField>>(words: W) {
  return { ...words, kind: 'number' as const }
}
/** Makes a field for one factor. */
export function factor<const W extends Words<FactorField>>(words: W) {
  return { ...words, kind: 'factor' as const }
}
/** Makes a field for any number of factors. */
export function factors<const W extends Words<FactorsField>>(words: W) {
  return { ...words, kind: 'factors' as const }
}
