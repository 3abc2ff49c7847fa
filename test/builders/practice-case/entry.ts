import { createHash } from 'node:crypto'
import type { Noun } from '../../../shared/case/nouns.ts'
import type {
  CaseId,
  Compartment,
  HeldFrom,
  JsonObject,
  RecordId,
  Standing,
} from '../../../shared/case/record.ts'
import { type IsoInstant, parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { londonInstant } from '../../../shared/dates/london-time.ts'

/** One record of the practice case as it is written down by hand. */
export interface Entry {
  readonly key: string
  readonly noun: Noun
  /** When it was entered, as day and time in London: `2026-02-04 09:05`. */
  readonly entered: string
  /** What was entered into it afterwards, and when, likewise; it holds over `body`. */
  readonly changed?: { readonly entered: string; readonly body: JsonObject } | undefined
  readonly body: JsonObject
  readonly compartment?: Compartment
  readonly standing?: Standing
  readonly heldFrom?: HeldFrom
  readonly heldUntilOn?: string
}

/** Gives the id that a key of the practice case stands for: always the same one. */
export function idOf(key: string): RecordId {
  return uuidFrom(`throughline practice case: ${key}`) as RecordId // made to the pattern of ids below
}

/** The id of the practice case itself. */
export const practiceCaseId = uuidFrom('throughline practice case') as CaseId // as above

/** Gives the instant of a day and time in London. */
export function instantOf(entered: string): IsoInstant {
  const [day = '', time = ''] = entered.split(' ')
  return londonInstant(parseIsoDate(day), time)
}

/** A version 8 UUID (RFC 9562: contents of the writer's own making) out of a hash, so that nothing is random. */
function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
