import { describe, expect, it, onTestFinished } from 'vitest'
import { loadAudiences } from '../../../main/governance/load-audiences.ts'
import { loadPolicies } from '../../../main/governance/load-policies.ts'
import { buildHandlers } from '../../../main/handlers/build-handlers.ts'
import { createSession } from '../../../main/handlers/session.ts'
import { calls } from '../../../shared/contract/contract.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { aHost } from './a-host.ts'

/** The handlers of an engine in which no vault has been opened. */
function handlersOfClosedEngine() {
  const { host } = aHost()
  const session = createSession(host, () => undefined)
  onTestFinished(() => session.lock('quit'))
  const [policies, audiences] = [loadPolicies(resourcesFolder), loadAudiences(resourcesFolder)]
  return { handlers: buildHandlers({ host, session, policies, audiences }), policies }
}

describe('the handlers', () => {
  it('answer every call of the contract, and nothing that is not in it', () => {
    const { handlers } = handlersOfClosedEngine()

    expect(Object.keys(handlers).sort()).toEqual(Object.keys(calls).sort())
  })

  it('give the page the policies, without saying for whom papers are made', async () => {
    const { handlers, policies } = handlersOfClosedEngine()

    const answer = await handlers['policies.load'](undefined)

    expect(answer).toEqual(policies)
    expect(answer).not.toHaveProperty('audiences')
  })

  it('refuse by themselves, too, to touch a case while no vault is open', () => {
    const { handlers } = handlersOfClosedEngine()

    expect(() => handlers['cases.list'](undefined)).toThrow(
      expect.objectContaining({ code: 'locked' }),
    )
  })
})
