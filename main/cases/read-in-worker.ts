import { Worker } from 'node:worker_threads'
import type { ExchangedCase } from '../../shared/case/exchange.ts'
import { maxAttachmentBytes } from '../../shared/case/nouns/attachment.ts'
import { maxExchangedBytes } from '../../shared/case/parse-exchanged-case.ts'
import type { ChronologyFile } from '../../shared/chronology/preview.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { ReadDocument } from './documents/read-document.ts'
import { maxChronologyBytes } from './read-chronology.ts'
import type { ReadReply, ReadRequest } from './read-worker.ts'

/** What holds a worker: the longest it may take, the most memory, and the file it runs. */
export interface WorkerLimits {
  readonly longestMs: number
  readonly memoryMb: number
  readonly entry: URL
}

/** A minute and a gigabyte: many times what the largest file that is allowed needs. */
const usualLimits: WorkerLimits = {
  longestMs: 60_000,
  memoryMb: 1024,
  entry: workerEntry(import.meta.url),
}

/** Gives the address of the worker's file beside the caller's: source under Node, or built JavaScript. */
function workerEntry(caller: string): URL {
  return new URL(`./read-worker${caller.endsWith('.ts') ? '.ts' : '.js'}`, caller)
}

/**
 * Reads one file of another agency's chronology in a thread of its own.
 *
 * @throws {ExpectedError} as `readChronology`; `file_too_hard` when the thread meets a limit.
 */
export async function readChronologyInWorker(
  bytes: Uint8Array,
  fileName: string,
  agency: string,
  limits: Partial<WorkerLimits> = {},
): Promise<ChronologyFile> {
  const input = [copyUpTo(bytes, maxChronologyBytes), fileName, agency] as const
  // The worker answers what the reader of this very code gives.
  return (await read({ reader: 'chronology', input }, limits)) as ChronologyFile
}

/**
 * Reads an exchanged case file in a thread of its own.
 *
 * @throws {ExpectedError} as `readExchangedFile`; `file_too_hard` when the thread meets a limit.
 */
export async function readCaseInWorker(
  bytes: Uint8Array,
  limits: Partial<WorkerLimits> = {},
): Promise<ExchangedCase> {
  const input = [copyUpTo(bytes, maxExchangedBytes)] as const
  // The worker answers what the reader of this very code gives.
  return (await read({ reader: 'exchanged_case', input }, limits)) as ExchangedCase
}

/**
 * Tells what a document that is to be attached is, in a thread of its own.
 *
 * @throws {ExpectedError} as `readDocument`; `file_too_hard` when the thread meets a limit.
 */
export async function readDocumentInWorker(
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<WorkerLimits> = {},
): Promise<ReadDocument> {
  const input = [copyUpTo(bytes, maxAttachmentBytes), fileName] as const
  // The worker answers what the reader of this very code gives.
  return (await read({ reader: 'document', input }, limits)) as ReadDocument
}

/** Cuts what is far too large before it is copied; one byte over is enough for the worker to refuse it. */
function copyUpTo(bytes: Uint8Array, mostBytes: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes.subarray(0, mostBytes + 1))
}

/** A file made to use up memory or time takes the thread with it and nothing else. */
function read(
  request: ReadRequest & { readonly input: readonly [Uint8Array<ArrayBuffer>, ...string[]] },
  limits: Partial<WorkerLimits>,
): Promise<unknown> {
  const { longestMs, memoryMb, entry } = { ...usualLimits, ...limits }
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const end = (settle: () => void) => {
      clearTimeout(watchdog)
      worker.removeAllListeners()
      // Whatever the thread still does matters to nobody; an error on its way out must not either.
      worker.on('error', () => {})
      settle()
      void worker.terminate()
    }
    const watchdog = setTimeout(() => end(() => reject(tooHard())), longestMs)
    worker.on('error', (error) => end(() => reject(isOutOfMemory(error) ? tooHard() : error)))
    worker.on('exit', () => end(() => reject(new Error('the reading thread ended early'))))
    worker.on('message', (reply: ReadReply) =>
      end(() => {
        if (reply.kind === 'read') resolve(reply.value)
        else reject(new ExpectedError(reply.code, reply.message, reply.place))
      }),
    )
    worker.postMessage(request, [request.input[0].buffer])
  })
}

function tooHard(): ExpectedError {
  return new ExpectedError(
    'file_too_hard',
    'This file could not be read within the time and memory allowed. Check that it is the right file, or split it.',
  )
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
