import { InvalidInput } from '../errors/errors.ts'
import { parseInstrument } from '../instruments/parse-instrument.ts'
import { type Policies, policiesSchema } from './policies.ts'

/** The policy files by the name they have in `resources/policies`, in the order in which they are checked. */
export const policyFiles = {
  tiers: 'tiers.json',
  agencies: 'agencies.json',
  timescales: 'timescales.json',
  bankHolidays: 'bank-holidays.json',
  local: 'local.json',
  language: 'language.json',
} as const satisfies { readonly [K in keyof Omit<Policies, 'instruments'>]: string }

/** The decoded contents of every policy file, not yet trusted. */
export type RawPolicies = { readonly [K in keyof typeof policyFiles]: unknown }

/** The decoded contents of an instrument's file, not yet trusted. */
export interface RawInstrument {
  readonly file: string
  readonly contents: unknown
}

/**
 * Reads every policy file and instrument together, and checks what a schema cannot: codes are unique, the default
 * marking exists, days are in order and listed once.
 *
 * @throws {InvalidInput} naming the file and the place in it, for the first thing that is wrong.
 */
export function parsePolicies(
  raw: RawPolicies,
  rawInstruments: readonly RawInstrument[],
): Policies {
  const result = policiesSchema.safeParse(raw)
  if (!result.success) {
    const issue = result.error.issues[0]
    const place = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? 'symbol' : part))
    throw new InvalidInput(
      `${wordPlace(place)}: ${issue?.message ?? 'this could not be read'}. Put it right in the policy file.`,
      place,
    )
  }
  const instruments = rawInstruments.map(({ file, contents }) => parseInstrument(contents, file))
  const policies = { ...result.data, instruments }
  refuseDuplicates(instruments, ['instruments'])
  refuseDuplicates(policies.tiers.tiers, ['tiers', 'tiers'])
  refuseDuplicates(policies.agencies.agencies, ['agencies', 'agencies'])
  refuseDuplicates(policies.timescales.clocks, ['timescales', 'clocks'])
  refuseDuplicates(policies.local.markings, ['local', 'markings'])
  refuseUnknownMarking(policies)
  for (const [nation, days] of Object.entries(policies.bankHolidays.nations))
    refuseDisorder(days, ['bankHolidays', 'nations', nation])
  return policies
}

type Place = readonly (string | number)[]

function refuseDuplicates(entries: readonly { readonly code: string }[], list: Place): void {
  const seen = new Set<string>()
  for (const [index, { code }] of entries.entries()) {
    if (seen.has(code)) {
      const place = [...list, index, 'code']
      throw new InvalidInput(
        `${wordPlace(place)}: the code "${code}" is there twice. Give each entry its own code.`,
        place,
      )
    }
    seen.add(code)
  }
}

function refuseUnknownMarking({ local }: Policies): void {
  if (local.markings.some((marking) => marking.code === local.defaultMarking)) return
  const place = ['local', 'defaultMarking']
  throw new InvalidInput(
    `${wordPlace(place)}: there is no marking with the code "${local.defaultMarking}". Use the code of one of the markings.`,
    place,
  )
}

function refuseDisorder(days: readonly string[], list: Place): void {
  for (const [index, day] of days.entries()) {
    const before = days[index - 1]
    if (before === undefined || before < day) continue
    const place = [...list, index]
    throw new InvalidInput(
      `${wordPlace(place)}: ${day} comes after ${before}. List each day once, earliest first.`,
      place,
    )
  }
}

/** Words a place as a person finds it: "tiers.json, tiers, entry 3, code". */
function wordPlace(place: Place): string {
  const [file, ...rest] = place
  const known = Object.entries(policyFiles).find(([key]) => key === file)
  const inside = rest.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part))
  return [known?.[1] ?? 'The policy files', ...inside].join(', ')
}
