import { type Channel, calls, type Handlers, isChannel } from '../../shared/contract/contract.ts'
import type { EngineMessage, Reply } from '../../shared/contract/messages.ts'
import { ExpectedError, InvalidInput } from '../../shared/errors/errors.ts'
import type { Session } from './session.ts'

/** Where a defect is reported: its place and kind, never its words, which may carry what was typed. */
export type ReportDefect = (place: string, kind: string) => void

/**
 * Answers one message of the page: finds the call, checks the lock state, reads the input, runs, answers. Never throws:
 * a known failure travels with its code, anything else is reported by place and answered `internal`.
 *
 * @returns the answer under the request's own id; `undefined` when the message has no id to answer to.
 */
export async function answerRequest(
  message: unknown,
  handlers: Handlers,
  session: Session,
  report: ReportDefect,
): Promise<Extract<EngineMessage, { id: number }> | undefined> {
  const request = readRequest(message)
  if (!request) return undefined
  const reply = await run(request.channel, request.input, handlers, session, report)
  return { id: request.id, reply }
}

async function run(
  channel: string,
  input: unknown,
  handlers: Handlers,
  session: Session,
  report: ReportDefect,
): Promise<Reply<unknown>> {
  try {
    if (!isChannel(channel)) throw new InvalidInput('There is no such call')
    const { access, parse } = calls[channel]
    if (access === 'unlocked') {
      session.require()
      session.touch()
    }
    return { ok: true, value: await call(handlers, channel, parse(input)) }
  } catch (error) {
    return refusal(error, channel, report)
  }
}

function call<C extends Channel>(handlers: Handlers, channel: C, input: unknown): unknown {
  // `parse` of this very channel has just made the input; the compiler cannot tie the two through a union.
  const handler = handlers[channel] as (input: unknown) => unknown
  return handler(input)
}

function refusal(error: unknown, channel: string, report: ReportDefect): Reply<never> {
  if (error instanceof ExpectedError) {
    const { code, message, place } = error
    const details = 'details' in error ? { details: error.details as never } : {} // plain JSON by its class
    return { ok: false, error: { code, message, place, ...details } }
  }
  report(channel, error instanceof Error ? `${error.name} ${firstFrame(error)}` : typeof error)
  return {
    ok: false,
    error: {
      code: 'internal',
      message:
        'Something went wrong in the app. What was saved is safe; try again, or lock and unlock.',
    },
  }
}

function firstFrame(error: Error): string {
  return (
    error.stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim() ?? ''
  )
}

function readRequest(
  message: unknown,
): { id: number; channel: string; input: unknown } | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { id, channel, input } = message as { id?: unknown; channel?: unknown; input?: unknown } // read below
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof channel !== 'string')
    return undefined
  return { id, channel, input: input === null ? undefined : input }
}
