import { neutralCodePattern } from '../case/check-record.ts'
import type { Fields } from '../case/fields.ts'
import { deriveLinks } from '../case/links.ts'
import { type CaseRecord, type Noun, nouns } from '../case/nouns.ts'
import type { JsonObject } from '../case/record.ts'
import { wordAgeInYears } from '../dates/age.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { ageOn } from '../people/children-of.ts'
import type { Audience, HarmedChildFact } from './audience.ts'
import { isHeldFrom } from './is-held-from.ts'

/** What an audience may see of a case, and how much it may not. */
export interface AudienceView {
  /**
   * In the order of the case. A child who was harmed is here by the neutral code, with what the policy allows and
   * nothing else; nobody and nothing else of the separate compartment is, and no home, tie, flag or arrangement that
   * leads to them.
   */
  readonly records: readonly CaseRecord[]
  /** The agency of each harmed child's own worker, as the code of the policy, by the child's id; absent: not known, or not allowed. */
  readonly ownWorkerAgency: ReadonlyMap<string, string>
  /** How many records are held back on that day, or tie somebody to one that is. */
  readonly held: number
  /** How many records of the separate compartment are left out, with those that tie somebody to it. */
  readonly separate: number
  /** How many records are of a kind that no section of this audience's papers may see. */
  readonly notForThem: number
}

/** Records that only say how two others belong together: with one end out of sight, the row itself gives it away. */
const ties: ReadonlySet<Noun> = new Set([
  'household_member',
  'relationship',
  'arrangement',
  'priority_flag',
])

/**
 * Filters the records of a case for an audience on a day. Deny by default: a record passes when its kind is named for
 * some section, it is not held back, it is not of the separate compartment, and it does not tie somebody to a child who
 * was harmed or to a record that these readers may not see.
 */
export function filterForAudience(
  records: readonly CaseRecord[],
  audience: Audience,
  on: IsoDate,
): AudienceView {
  const allowed = new Set<Noun>(Object.values(audience.sections).flat())
  const named = records.filter(({ noun }) => allowed.has(noun))
  const free = named.filter((record) => !isHeldFrom(record, audience, on))
  const children = free.filter(isHarmedChild)
  const apart = listIds(records.filter((record) => isSeparate(record) || isHarmedChild(record)))
  const held = listIds(records.filter((record) => isHeldFrom(record, audience, on)))
  const general = free.filter(({ compartment }) => compartment === 'general')
  const tiedApart = general.filter((record) => leadsTo(record, apart))
  const tiedHeld = general.filter((record) => !leadsTo(record, apart) && leadsTo(record, held))
  const hidden = listIds([...tiedApart, ...tiedHeld])
  const generalIds = listIds(general)
  const shown = new Map(
    children.map((child) => [child.id, reduceChild(child, audience, generalIds, on)]),
  )
  return {
    records: free.flatMap((record) => {
      const child = record.noun === 'person' && shown.get(record.id)
      if (child) return [child]
      return record.compartment === 'general' && !hidden.has(record.id) ? [record] : []
    }),
    ownWorkerAgency: audience.ofHarmedChild.includes('own_worker_agency')
      ? findOwnWorkers(children, free)
      : new Map(),
    held: named.length - free.length + tiedHeld.length,
    separate: free.length - general.length - children.filter(isSeparate).length + tiedApart.length,
    notForThem: records.length - named.length,
  }
}

/** Gives the records of an audience's view that one of its sections may see; none for a section that it does not have. */
export function filterForSection(
  records: readonly CaseRecord[],
  audience: Audience,
  section: keyof Audience['sections'],
): readonly CaseRecord[] {
  const nouns = audience.sections[section] ?? []
  return records.filter(({ noun }) => nouns.includes(noun))
}

/** Gives the name under which a child who was harmed may stand on paper: the neutral code, whatever was typed. */
export function neutralNameOf(child: CaseRecord<'person'>): string {
  return neutralCodePattern.test(child.body.name) ? child.body.name : 'A child who was harmed'
}

// A child who was harmed is reduced also when the record was put in the wrong compartment.
function isHarmedChild(record: CaseRecord): record is CaseRecord<'person'> {
  return record.noun === 'person' && record.body.role === 'child_harmed'
}

function isSeparate({ compartment }: CaseRecord): boolean {
  return compartment === 'harmed_child'
}

function listIds(records: readonly CaseRecord[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id))
}

/** Tells whether a tie has one of these records at an end: what it cannot be without, not who else is named in it. */
function leadsTo({ noun, body }: CaseRecord, ids: ReadonlySet<string>): boolean {
  if (!ties.has(noun)) return false
  const fields: Fields = nouns[noun].fields
  // A body of any noun is a plain JSON object; its own type only names the fields.
  return deriveLinks(noun, body as JsonObject).some(
    ({ field, toId }) => fields[field]?.required !== undefined && ids.has(toId),
  )
}

function reduceChild(
  child: CaseRecord<'person'>,
  audience: Audience,
  generalIds: ReadonlySet<string>,
  on: IsoDate,
): CaseRecord<'person'> {
  const allows = (fact: HarmedChildFact) => audience.ofHarmedChild.includes(fact)
  const { role, lifeStatus, identityKnownTo = [] } = child.body
  const age = allows('age') ? wordAge(child, on) : undefined
  return {
    ...child,
    body: {
      name: neutralNameOf(child),
      role,
      lifeStatus,
      ...(age === undefined ? {} : { ageAsGiven: age }),
      ...(allows('identity_known_to') && {
        identityKnownTo: identityKnownTo.filter((id) => generalIds.has(id)),
      }),
    },
  }
}

/** A date of birth would help to find the child, so only the years are told. */
function wordAge(child: CaseRecord<'person'>, on: IsoDate): string | undefined {
  const { born, ageAsGiven, lifeStatus } = child.body
  if (born === undefined || lifeStatus !== 'living') return ageAsGiven
  return wordAgeInYears(ageOn(child, on))
}

function findOwnWorkers(
  children: readonly CaseRecord<'person'>[],
  records: readonly CaseRecord[],
): ReadonlyMap<string, string> {
  return new Map(
    children.flatMap((child) => {
      const worker = records.find(({ id }) => id === child.body.worker)
      return worker?.noun === 'professional' ? [[child.id as string, worker.body.agency]] : []
    }),
  )
}
