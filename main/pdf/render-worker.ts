import { parentPort } from 'node:worker_threads'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import {
  type RenderedPdf,
  type RenderOptions,
  type RenderProgress,
  renderPdf,
} from './render-pdf.ts'

/** What the worker is asked: one paper at a time. */
export type RenderRequest = {
  readonly model: ReportModel
  readonly options: Omit<RenderOptions, 'onProgress'>
}

/** What the worker answers: any number of progress reports, then one end. */
export type RenderReply =
  | { readonly kind: 'progress'; readonly progress: RenderProgress }
  | { readonly kind: 'done'; readonly pdf: RenderedPdf }
  | {
      readonly kind: 'refused'
      readonly code: string
      readonly message: string
      readonly place: readonly (string | number)[]
    }
  /** A defect: only where it happened, because the message of a library's error may quote the paper. */
  | { readonly kind: 'failed'; readonly frames: string }

parentPort?.on('message', (request: RenderRequest) => void answer(request))

async function answer({ model, options }: RenderRequest): Promise<void> {
  try {
    const pdf = await renderPdf(model, {
      ...options,
      onProgress: (progress) => reply({ kind: 'progress', progress }),
    })
    reply({ kind: 'done', pdf }, [pdf.bytes.buffer])
  } catch (error) {
    if (error instanceof ExpectedError) {
      const { code, message, place } = error
      reply({ kind: 'refused', code, message, place })
    } else reply({ kind: 'failed', frames: framesOf(error) })
  }
}

function reply(message: RenderReply, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved)
}

function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}
