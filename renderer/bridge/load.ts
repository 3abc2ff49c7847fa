import type { Channel, Input, Output } from '../../shared/contract/contract.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { invoke } from './invoke.ts'

/** Makes a call and gives its value. @throws {ExpectedError} with the code and words of a failure. */
export async function load<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await invoke(channel, input)
  if (reply.ok) return reply.value
  throw new ExpectedError(reply.error.code, reply.error.message, reply.error.place)
}
