import { performance } from 'node:perf_hooks'
import { parseIsoInstant } from '../shared/dates/iso-date.ts'
import { loadAudiences } from './governance/load-audiences.ts'
import { loadPolicies } from './governance/load-policies.ts'
import { answerRequest } from './handlers/answer-request.ts'
import { buildHandlers } from './handlers/build-handlers.ts'
import type { Engine, EngineHost } from './handlers/engine-host.ts'
import { watchForUse } from './handlers/idle-lock.ts'
import { serveProcess } from './handlers/serve-process.ts'
import { createSession } from './handlers/session.ts'

/** Puts the engine together. It opens nothing and reads nothing but the policies until it is asked. */
export function createEngine(host: EngineHost): Engine {
  const policies = loadPolicies(host.resourcesFolder)
  const audiences = loadAudiences(host.resourcesFolder)
  const session = createSession(host, () => idle.touch())
  const idle = watchForUse({
    minutes: policies.local.idleLockMinutes,
    monotonicMs: host.monotonicMs,
    wallMs: () => Date.parse(host.now()),
    warn: (seconds) => host.emit('vault.lockingSoon', { seconds }),
    lock: () => session.lock('idle'),
  })
  session.beforeLock(idle.stop)
  const handlers = buildHandlers({ host, session, policies, audiences })
  const report = (place: string, kind: string) =>
    process.stderr.write(`defect in ${place}: ${kind}\n`)
  return {
    answer: (message) => answerRequest(message, handlers, session, report),
    lock: (cause) => session.lock(cause),
  }
}

/** The wall clock and the monotonic clock of this process. */
export const systemClocks = {
  now: () => parseIsoInstant(new Date().toISOString()),
  monotonicMs: () => performance.now(),
} as const

// Only a process started as the engine becomes one; a program that puts an engine together itself does not.
if (process.argv.includes('--engine')) serveProcess(createEngine, systemClocks)
