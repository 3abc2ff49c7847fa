import { parentPort } from 'node:worker_threads'
import type { ChronologyFile } from '../../shared/chronology/preview.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { readChronology } from './read-chronology.ts'

/** What the worker is asked: one file, once. */
export interface ReadRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly agency: string
}

/** What the worker answers: the file as it was read, or why it was refused. A defect ends the worker instead. */
export type ReadReply =
  | { readonly kind: 'read'; readonly file: ChronologyFile }
  | {
      readonly kind: 'refused'
      readonly code: string
      readonly message: string
      readonly place: readonly (string | number)[]
    }

parentPort?.once('message', (request: ReadRequest) => parentPort?.postMessage(answer(request)))

function answer({ bytes, fileName, agency }: ReadRequest): ReadReply {
  try {
    return { kind: 'read', file: readChronology(bytes, fileName, agency) }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const { code, message, place } = error
    return { kind: 'refused', code, message, place }
  }
}
