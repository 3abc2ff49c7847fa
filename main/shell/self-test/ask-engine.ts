import { MessageChannelMain } from 'electron'
import type { EngineMessage, Request } from '../../../shared/contract/messages.ts'
import type { EngineProcess } from '../locking/engine-process.ts'
import type { SelfCheck } from './self-test-report.ts'

/** The only call the shell ever makes of the engine, and how long it may take, in milliseconds. */
const selfTestCall = { channel: 'selfTest.run', withinMs: 120_000 } as const

/**
 * Asks the engine to test itself, over the same kind of port the page uses.
 *
 * @throws when the engine refuses, answers with something else, or does not answer in time.
 */
export async function askEngineForSelfTest(
  engine: Pick<EngineProcess, 'takePort'>,
  withinMs: number = selfTestCall.withinMs,
): Promise<readonly SelfCheck[]> {
  const { port1, port2 } = new MessageChannelMain()
  engine.takePort(port1)
  const request: Request = { id: 1, channel: selfTestCall.channel, input: undefined }
  const { promise, resolve, reject } = Promise.withResolvers<readonly SelfCheck[]>()
  const late = setTimeout(() => reject(new Error('the engine did not answer in time')), withinMs)
  port2.on('message', ({ data }) => {
    if (isAnswer(data, request.id)) settle(data.reply, resolve, reject)
  })
  port2.start()
  port2.postMessage(request)
  return promise.finally(() => {
    clearTimeout(late)
    port2.close()
  })
}

type Answer = Extract<EngineMessage, { readonly id: number }>

function isAnswer(data: unknown, id: number): data is Answer {
  return (
    typeof data === 'object' && data !== null && 'reply' in data && Reflect.get(data, 'id') === id
  )
}

function settle(
  reply: Answer['reply'],
  resolve: (checks: readonly SelfCheck[]) => void,
  reject: (failure: Error) => void,
): void {
  if (!reply.ok) reject(new Error(`the engine refused: ${reply.error.code}`))
  else if (isCheckList(reply.value)) resolve(reply.value)
  else reject(new Error('the engine answered with something else'))
}

function isCheckList(value: unknown): value is readonly SelfCheck[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (entry: unknown) =>
        typeof entry === 'object' &&
        entry !== null &&
        typeof Reflect.get(entry, 'check') === 'string' &&
        typeof Reflect.get(entry, 'ok') === 'boolean' &&
        typeof Reflect.get(entry, 'detail') === 'string',
    )
  )
}
