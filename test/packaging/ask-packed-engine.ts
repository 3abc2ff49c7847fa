import { fork } from 'node:child_process'
import { join } from 'node:path'

/**
 * Starts a packed engine on Node, makes one call of it and ends it, as the preview would.
 *
 * @returns the reply, or a note of how the engine ended when it ended without one.
 */
export async function askPackedEngine(
  app: { readonly extracted: string },
  userData: string,
  channel: string,
): Promise<unknown> {
  const engine = fork(
    join(app.extracted, 'build/main/engine.js'),
    [
      '--engine',
      `--resources=${join(app.extracted, 'resources')}`,
      `--user-data=${userData}`,
      `--documents=${userData}`,
    ],
    {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
      env: {},
    },
  )
  const { promise, resolve } = Promise.withResolvers<unknown>()
  engine.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'reply' in message)
      resolve(message.reply)
  })
  engine.on('exit', (code) => resolve({ endedWith: code }))
  engine.on('error', (failure) => resolve({ endedWith: failure.message }))
  engine.send({ kind: 'request', text: JSON.stringify({ id: 1, channel }) })
  return promise.finally(() => engine.kill())
}
