import type { IsoInstant } from '../../shared/dates/iso-date.ts'

/** Who does something, as the audit's code for them, and the clock. */
export interface CommandContext {
  readonly actor: string
  readonly now: () => IsoInstant
}
