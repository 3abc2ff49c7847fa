import { Worker } from 'node:worker_threads'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { RenderedPdf, RenderOptions } from './render-pdf.ts'
import type { RenderReply, RenderRequest } from './render-worker.ts'

/** How a paper is made in the worker: as in `renderPdf`, and it can be cancelled. */
export type WorkerRenderOptions = RenderOptions & {
  /** Aborting stops the worker at once; the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal
  /** The longest one paper may take, in milliseconds; two minutes when absent. */
  readonly longestMs?: number
}

/** A worker thread that makes one paper after the other. It starts with the first and stays warm until stopped. */
export type PdfWorker = {
  /**
   * @throws {ExpectedError} as `renderPdf`; `paper_too_large` and `paper_took_too_long` when it meets a limit.
   */
  render(model: ReportModel, options: WorkerRenderOptions): Promise<RenderedPdf>
  /** Starts the thread before it is needed: starting is most of the cost of the first paper. */
  warm(): void
  /** Ends the thread and with it every trace of the papers in its memory. */
  stop(): Promise<void>
}

/** The most memory a paper may take, in megabytes: a hundred times what a 40-page report needs. */
const memoryMb = 1024
const twoMinutesMs = 120_000

/** Gives the address of the worker's file beside the caller's: source under Node, or built JavaScript. */
export function workerEntry(caller: string): URL {
  return new URL(caller.endsWith('.ts') ? './render-worker.ts' : './render-worker.js', caller)
}

/** Makes a worker for papers; `entry` is the file it runs, `workerEntry(import.meta.url)` in the built engine. */
export function createPdfWorker(entry: URL = workerEntry(import.meta.url)): PdfWorker {
  let thread: Worker | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const running = (): Worker => {
    thread ??= new Worker(entry, {
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    // A warm worker must not keep the engine alive.
    thread.unref()
    return thread
  }
  const stop = async () => {
    const stopping = thread
    thread = undefined
    await stopping?.terminate()
  }
  const renderNext = async (model: ReportModel, options: WorkerRenderOptions) => {
    options.signal?.throwIfAborted()
    const worker = running()
    try {
      return await renderOn(worker, model, options)
    } catch (error) {
      // After a refusal the thread is sound; after anything else it is not.
      if (!(error instanceof ExpectedError) || limits.has(error.code)) await stop()
      throw error
    }
  }
  return {
    render: (model, options) => {
      const made = queue.then(() => renderNext(model, options))
      queue = made.catch(() => {})
      return made
    },
    warm: () => void running(),
    stop,
  }
}

const limits = new Set(['paper_too_large', 'paper_took_too_long'])

function renderOn(
  worker: Worker,
  model: ReportModel,
  { signal, longestMs = twoMinutesMs, onProgress, ...options }: WorkerRenderOptions,
): Promise<RenderedPdf> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(watchdog)
      signal?.removeEventListener('abort', onAbort)
      // Not removeAllListeners: the thread has listeners of its own, and would never answer again.
      worker.off('error', onError).off('exit', onExit).off('message', onMessage)
      worker.unref()
      settle()
    }
    const fail = (error: unknown) => end(() => reject(error))
    const onAbort = () => fail(signal?.reason)
    const onError = (error: unknown) => fail(asLimit(error))
    const onExit = () => fail(new Error('the worker ended before the paper was made'))
    const onMessage = (reply: RenderReply) => {
      switch (reply.kind) {
        case 'progress':
          onProgress?.(reply.progress)
          break
        case 'done':
          end(() => resolve(reply.pdf))
          break
        case 'refused':
          fail(new ExpectedError(reply.code, reply.message, reply.place))
          break
        case 'failed':
          fail(new Error(`the paper could not be made\n${reply.frames}`))
          break
      }
    }
    const watchdog = setTimeout(
      () => fail(new ExpectedError('paper_took_too_long', tooLong)),
      longestMs,
    )
    signal?.addEventListener('abort', onAbort)
    worker.on('error', onError).on('exit', onExit).on('message', onMessage)
    // While a paper is being made the worker does keep the process alive.
    worker.ref()
    const request: RenderRequest = { model, options }
    worker.postMessage(request)
  })
}

const tooLong =
  'The paper was not made: it took too long. Close other programs and try again, or make a shorter paper.'

function asLimit(error: unknown): unknown {
  const full =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return full
    ? new ExpectedError(
        'paper_too_large',
        'The paper was not made: it is too large for this computer. Make it in parts.',
      )
    : error
}
