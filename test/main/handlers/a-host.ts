import type { EngineHost } from '../../../main/handlers/engine-host.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { now, temporaryFolder } from '../vault/temporary-vault.ts'

/** A host whose clocks stand still, with a folder that goes when the test ends; `told` is everything that it hears. */
export function aHost(): { readonly host: EngineHost; readonly told: string[] } {
  const folder = temporaryFolder()
  const told: string[] = []
  const host: EngineHost = {
    now: () => now,
    monotonicMs: () => 0,
    resourcesFolder,
    userDataFolder: folder,
    documentsFolder: folder,
    allowTestProfile: true,
    emit: (name, value) => told.push(`${name} ${JSON.stringify(value)}`),
    end: () => told.push('end'),
  }
  return { host, told }
}
