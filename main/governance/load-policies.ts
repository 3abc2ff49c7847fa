import {
  parsePolicies,
  policyFiles,
  type RawPolicies,
} from '../../shared/governance/parse-policies.ts'
import type { Policies } from '../../shared/governance/policies.ts'
import { readPolicyFile } from './read-policy-file.ts'

/**
 * Reads every policy file that the screens go by, and checks them together.
 *
 * @param resourcesFolder the folder that holds `policies/`.
 * @throws {ExpectedError} `policy_unreadable` naming the file, or what `parsePolicies` throws.
 */
export function loadPolicies(resourcesFolder: string): Policies {
  const read = (name: string) => readPolicyFile(resourcesFolder, name)
  const raw: RawPolicies = {
    tiers: read(policyFiles.tiers),
    agencies: read(policyFiles.agencies),
    timescales: read(policyFiles.timescales),
    bankHolidays: read(policyFiles.bankHolidays),
    local: read(policyFiles.local),
    language: read(policyFiles.language),
  }
  return parsePolicies(raw)
}
