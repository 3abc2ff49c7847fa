import type { IsoDate, IsoInstant } from '../dates/iso-date.ts'

/** A plain JSON value: what a record's body, a message and an exported file are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
/** A plain JSON object. */
export type JsonObject = { readonly [key: string]: Json }

/** Identifies one case in one vault; a random UUID. */
export type CaseId = string & { readonly brand: 'CaseId' }
/** Identifies one record of a case; a random UUID, kept for ever and never used again. */
export type RecordId = string & { readonly brand: 'RecordId' }

/**
 * Who may ever see a record. `harmed_child` holds everything about a child who was harmed: its own access log, and no
 * report carries it unless the audience's policy says so.
 */
export const compartments = ['general', 'harmed_child'] as const
/** One of `compartments`. */
export type Compartment = (typeof compartments)[number]

/** How far a statement has been shown to be so. An allegation that goes nowhere is `not_substantiated`, never deleted. */
export const standings = [
  'established',
  'accepted',
  'alleged',
  'not_substantiated',
  'withdrawn',
] as const
/** One of `standings`. */
export type Standing = (typeof standings)[number]

/** From whom a record is held back: the child and family; other agencies; everyone but the people working on the case. */
export const heldFromGroups = ['family', 'agencies', 'everyone'] as const
/** One of `heldFromGroups`. */
export type HeldFrom = (typeof heldFromGroups)[number]

/** What every record carries beside its body, from the first version of the format on. */
export interface RecordHeader {
  readonly compartment: Compartment
  /** Absent: not held back from anyone who may otherwise see it. */
  readonly heldFrom?: HeldFrom | undefined
  /** The first day on which it is no longer held back; absent with `heldFrom` present: until somebody lifts it. */
  readonly heldUntilOn?: IsoDate | undefined
  readonly standing: Standing
}

/** One record as it is stored. `body` belongs to the noun's definition; storage never looks inside. */
export interface StoredRecord extends RecordHeader {
  readonly id: RecordId
  readonly caseId: CaseId
  readonly noun: string
  readonly body: JsonObject
  readonly bodyVersion: number
  /** 1 when first written; one more with every change. */
  readonly revision: number
  /** The change that wrote this revision. */
  readonly changeId: number
  readonly createdAt: IsoInstant
  readonly updatedAt: IsoInstant
}
