import { readdirSync, readFileSync } from 'node:fs'
import {
  parsePolicies,
  policyFiles,
  type RawInstrument,
  type RawPolicies,
} from '../../../shared/governance/parse-policies.ts'

/** Reads the policy files as they ship, not yet checked; a new copy each time. */
export function rawPolicies(): RawPolicies {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`../../../resources/policies/${name}`, import.meta.url), 'utf8'),
    )
  return {
    tiers: read(policyFiles.tiers),
    agencies: read(policyFiles.agencies),
    timescales: read(policyFiles.timescales),
    bankHolidays: read(policyFiles.bankHolidays),
    local: read(policyFiles.local),
    language: read(policyFiles.language),
  }
}

/** Reads the instruments as they ship, not yet checked; a new copy each time. */
export function rawInstruments(): readonly RawInstrument[] {
  const folder = new URL('../../../resources/instruments/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ file, contents: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }))
}

/** The policies as they ship. */
export const shippedPolicies = parsePolicies(rawPolicies(), rawInstruments())
