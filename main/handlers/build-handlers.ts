import type { Audiences } from '../../shared/audience/audience.ts'
import type { Handlers } from '../../shared/contract/contract.ts'
import type { Policies } from '../../shared/governance/policies.ts'
import { attachmentHandlers } from './attachment-handlers.ts'
import { caseHandlers } from './case-handlers.ts'
import { chronologyHandlers } from './chronology-handlers.ts'
import type { EngineHost } from './engine-host.ts'
import { recordHandlers } from './record-handlers.ts'
import { reportHandlers } from './report-handlers.ts'
import { selfTestHandlers } from './self-test-handlers.ts'
import type { Session } from './session.ts'
import { vaultHandlers } from './vault-handlers.ts'

/** What every handler is given. */
export interface HandlerContext {
  readonly host: EngineHost
  readonly session: Session
  readonly policies: Policies
  /** For whom papers are made; the page never sees it. */
  readonly audiences: Audiences
}

/** Puts the answers to every call together; a call without one does not compile. */
export function buildHandlers(context: HandlerContext): Handlers {
  return {
    ...vaultHandlers(context),
    ...caseHandlers(context),
    ...recordHandlers(context),
    ...attachmentHandlers(context),
    ...chronologyHandlers(context),
    ...reportHandlers(context),
    ...selfTestHandlers(context),
    'policies.load': () => context.policies,
  }
}
