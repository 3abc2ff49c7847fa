import type { Json } from '../case/record.ts'

/** What the page posts to the engine: one call, answered once under the same `id`. */
export interface Request {
  readonly id: number
  readonly channel: string
  readonly input: unknown
}

/** The outcome of a call. Known failures carry their code; anything else is `internal`. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false
      readonly error: {
        readonly code: string
        readonly message: string
        readonly place?: readonly (string | number)[]
        /** Plain facts that a screen needs to help, such as the ids of the records in the way. */
        readonly details?: Json
      }
    }

/** What the engine posts to the page: the answer to a call, or something that happened. */
export type EngineMessage =
  | { readonly id: number; readonly reply: Reply<unknown> }
  | { readonly event: string; readonly value: unknown }

/** Why a vault is being locked; kept in the audit. */
export const lockCauses = [
  'person',
  'idle',
  'suspend',
  'screen_lock',
  'quit',
  'window_closed',
] as const
/** One of `lockCauses`. */
export type LockCause = (typeof lockCauses)[number]

/** What the shell (or the preview that stands in for it) posts to the engine process. A port travels beside `port`. */
export type ShellMessage =
  | { readonly kind: 'port' }
  | { readonly kind: 'lock'; readonly cause: LockCause }
