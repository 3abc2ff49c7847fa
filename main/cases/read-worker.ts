import { parentPort } from 'node:worker_threads'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { readDocument } from './documents/read-document.ts'
import { readChronology } from './read-chronology.ts'
import { readExchangedFile } from './read-exchanged-file.ts'

/** Every kind of file from outside that is read in the worker, by its code. */
export const readers = {
  chronology: readChronology,
  exchanged_case: readExchangedFile,
  document: readDocument,
} as const

/** The code of a kind of file. */
export type ReaderCode = keyof typeof readers
/** What a reader takes: the file's bytes, then what else it needs. */
export type ReaderInput<Code extends ReaderCode> = Parameters<(typeof readers)[Code]>

/** What the worker is asked: one file, once. */
export interface ReadRequest {
  readonly reader: ReaderCode
  readonly input: readonly [Uint8Array, ...string[]]
}

/** What the worker answers: what was read, or why it was refused. A defect ends the worker instead. */
export type ReadReply =
  | { readonly kind: 'read'; readonly value: unknown }
  | {
      readonly kind: 'refused'
      readonly code: string
      readonly message: string
      readonly place: readonly (string | number)[]
    }

parentPort?.once('message', (request: ReadRequest) => parentPort?.postMessage(answer(request)))

function answer({ reader, input }: ReadRequest): ReadReply {
  // The input was made for this very reader; the compiler cannot tie the two through a message.
  const read = readers[reader] as (...values: readonly unknown[]) => unknown
  try {
    return { kind: 'read', value: read(...input) }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const { code, message, place } = error
    return { kind: 'refused', code, message, place }
  }
}
