import {
  parsePolicies,
  policyFiles,
  type RawPolicies,
} from '../../shared/governance/parse-policies.ts'
import type { Policies } from '../../shared/governance/policies.ts'
import { listDataFiles, readDataFile } from './read-data-file.ts'

/**
 * Reads every policy file and instrument that the screens go by, and checks them together.
 *
 * @param resourcesFolder the folder that holds `policies/` and `instruments/`.
 * @throws {ExpectedError} `policy_unreadable` naming the file, or what `parsePolicies` throws.
 */
export function loadPolicies(resourcesFolder: string): Policies {
  const read = (name: string) => readDataFile(resourcesFolder, 'policies', name)
  const raw: RawPolicies = {
    tiers: read(policyFiles.tiers),
    agencies: read(policyFiles.agencies),
    timescales: read(policyFiles.timescales),
    bankHolidays: read(policyFiles.bankHolidays),
    local: read(policyFiles.local),
    language: read(policyFiles.language),
  }
  const instruments = listDataFiles(resourcesFolder, 'instruments').map((file) => ({
    file,
    contents: readDataFile(resourcesFolder, 'instruments', file),
  }))
  return parsePolicies(raw, instruments)
}
