import type { Handlers } from '../../shared/contract/contract.ts'
import { runSelfTest } from '../self-test/run-self-test.ts'
import type { HandlerContext } from './build-handlers.ts'

/** Tries what everything else depends on; it never touches the person's vault. */
export function selfTestHandlers({
  host,
}: Pick<HandlerContext, 'host'>): Pick<Handlers, 'selfTest.run'> {
  return {
    'selfTest.run': () => runSelfTest({ now: host.now(), resourcesFolder: host.resourcesFolder }),
  }
}
