import { Worker } from 'node:worker_threads'
import type { ChronologyFile } from '../../shared/chronology/preview.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { maxChronologyBytes } from './read-chronology.ts'
import type { ReadReply, ReadRequest } from './read-chronology-worker.ts'

/** What holds a worker: the longest it may take, the most memory, and the file it runs. */
export interface WorkerLimits {
  readonly longestMs: number
  readonly memoryMb: number
  readonly entry: URL
}

/** A minute and half a gigabyte: many times what the largest file that is allowed needs. */
const usualLimits: WorkerLimits = {
  longestMs: 60_000,
  memoryMb: 512,
  entry: workerEntry(import.meta.url),
}

/** Gives the address of the worker's file beside the caller's: source under Node, or built JavaScript. */
function workerEntry(caller: string): URL {
  const name = './read-chronology-worker'
  return new URL(`${name}${caller.endsWith('.ts') ? '.ts' : '.js'}`, caller)
}

/**
 * Reads one file of another agency's chronology in a thread of its own, which ends with it: a file made to use up
 * memory or time takes the thread with it and nothing else.
 *
 * @throws {ExpectedError} as `readChronology`; `file_too_hard` when the thread meets a limit.
 */
export function readChronologyInWorker(
  bytes: Uint8Array,
  fileName: string,
  agency: string,
  limits: Partial<WorkerLimits> = {},
): Promise<ChronologyFile> {
  const { longestMs, memoryMb, entry } = { ...usualLimits, ...limits }
  // What is far too large is cut before it is copied; one byte over is enough for the worker to refuse it.
  const request: ReadRequest = {
    bytes: Uint8Array.from(bytes.subarray(0, maxChronologyBytes + 1)),
    fileName,
    agency,
  }
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
        if (reply.kind === 'read') resolve(reply.file)
        else reject(new ExpectedError(reply.code, reply.message, reply.place))
      }),
    )
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]) // made just above, and not shared
  })
}

function tooHard(): ExpectedError {
  return new ExpectedError(
    'file_too_hard',
    'This file could not be read within the time and memory allowed. Check that it is a chronology saved as CSV, or split it.',
  )
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
