import type { CommandContext } from '../cases/command-context.ts'
import type { EngineHost } from './engine-host.ts'
import { actorOf, type Session } from './session.ts'

/** Says who acts in the open vault, and gives the clock. @throws {ExpectedError} `locked`. */
export function commandContext(session: Session, host: EngineHost): CommandContext {
  return { actor: actorOf(session.require().vault), now: host.now }
}
