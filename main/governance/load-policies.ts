import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { parsePolicies } from '../../shared/governance/parse-policies.ts'
import type { Policies } from '../../shared/governance/policies.ts'

const files = {
  tiers: 'tiers.json',
  agencies: 'agencies.json',
  timescales: 'timescales.json',
  bankHolidays: 'bank-holidays.json',
  local: 'local.json',
} as const

/**
 * Reads every policy file and checks them together.
 *
 * @param resourcesFolder the folder that holds `policies/`.
 * @throws {ExpectedError} `policy_unreadable` naming the file, or what `parsePolicies` throws.
 */
export function loadPolicies(resourcesFolder: string): Policies {
  const read = Object.entries(files).map(([part, name]) => {
    try {
      return [part, JSON.parse(readFileSync(join(resourcesFolder, 'policies', name), 'utf8'))]
    } catch {
      throw new ExpectedError(
        'policy_unreadable',
        `The policy file ${name} is missing or is not readable JSON. Put back the file that came with the app.`,
        [name],
      )
    }
  })
  return parsePolicies(Object.fromEntries(read))
}
