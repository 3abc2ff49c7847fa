import { type CaseFile, type CaseRecord, nouns, recordsOf } from '../case/nouns.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonDayOf } from '../dates/london-time.ts'
import type { Audience } from './audience.ts'
import { isHeldFrom } from './is-held-from.ts'
import { listAddressTerms } from './list-address-terms.ts'
import { listNameTerms, listSchoolTerms, splitNames } from './list-name-terms.ts'
import { listTextTerms, type TextTerm } from './list-text-terms.ts'
import { isOrdinary } from './ordinary-words.ts'

/** A text that must not be in a paper. */
export interface WithheldTerm {
  readonly term: string
  /** What kind of thing it is, in words that give nothing of it away: "a name", "words from events held back". */
  readonly kind: string
}

/**
 * Lists what a finished paper for an audience must not say anywhere: names, other names and schools of the separate
 * compartment with their parts, withheld addresses, and every text of what is held back or kept apart. For the search of
 * the finished bytes, as whole words; each term has a letter or digit, and each stands once.
 *
 * Of `formerNames`, what a child who was harmed or somebody of the separate compartment was once called, that is listed
 * which is not the name of somebody else in the open by now: a slip that was put right must not stop every paper.
 *
 * A name, school or address that would lead to a child who was harmed, or to a withheld door, is listed whatever else
 * the case says; only the school of the child being assessed is not: the paper names it for that child's sake. Of the
 * rest, what another record says openly in the same box is not.
 */
export function listWithheldTerms(
  file: Pick<CaseFile, 'records'>,
  audience: Audience,
  asAt: IsoInstant,
  formerNames: readonly string[],
): readonly WithheldTerm[] {
  const on = londonDayOf(asAt)
  const held = new Set(file.records.filter((record) => isHeldFrom(record, audience, on)))
  const hidden = file.records.filter((record) => held.has(record) || isSeparate(record))
  const open = file.records.filter(
    (record) => !held.has(record) && !isSeparate(record) && !isHarmedChild(record),
  )
  const openly = new Set(open.flatMap(listBoxes).map(keyOf))

  const ownSchools = new Set(
    recordsOf(file, 'person')
      .filter(({ body }) => body.role === 'child_assessed')
      .flatMap(({ body }) => listSchoolTerms(body.schoolYear ?? '')),
  )
  const children = recordsOf(file, 'person').filter(isHarmedChild)
  const schools = children
    .flatMap(({ body }) => listSchoolTerms(body.schoolYear ?? ''))
    .filter((term) => !ownSchools.has(term))
  const addresses = recordsOf(file, 'household')
    .filter((home) => isWithheld(home) || hidden.includes(home))
    .flatMap(({ body }) => (body.address === undefined ? [] : listAddressTerms(body.address)))
  const unlessOpenly = [
    ...hidden.flatMap(listBoxes),
    ...formerNames.flatMap((name) => nameBoxes('name', listNameTerms(name))),
  ].filter((one) => !openly.has(keyOf(one)))
  return withoutRepeats([
    ...children.flatMap(listNamesOfChild).map((term) => ({ term, kind: kindWords.name })),
    ...schools.map((term) => ({ term, kind: kindWords.place })),
    ...addresses.map((term) => ({ term, kind: 'a withheld address' })),
    ...unlessOpenly.map(({ box, term }) => ({ term, kind: wordKind(box) })),
  ]).filter(({ term }) => /[\p{L}\p{N}]/u.test(term))
}

const kindWords = { name: 'a name', place: 'where somebody is or can be reached' } as const

/** A box is one of names or places, or a box of a form, such as `event.response`. */
function wordKind(box: string): string {
  if (box === 'name' || box === 'place') return kindWords[box]
  const [code] = box.split('.')
  const noun = Object.values(nouns).find((one) => one.noun === code)
  return `words from ${noun?.many ?? 'records'} that are held back or kept apart`
}

function withoutRepeats(terms: readonly WithheldTerm[]): readonly WithheldTerm[] {
  const first = new Map<string, WithheldTerm>()
  for (const one of terms) if (!first.has(one.term)) first.set(one.term, one)
  return [...first.values()]
}

function isSeparate({ compartment }: CaseRecord): boolean {
  return compartment === 'harmed_child'
}

function isHarmedChild(record: CaseRecord): record is CaseRecord<'person'> {
  return record.noun === 'person' && record.body.role === 'child_harmed'
}

function isWithheld({ body }: CaseRecord<'household'>): boolean {
  return (body.addressWithheldFrom ?? []).length > 0
}

/** What a child who was harmed is called. Ethnicity and language are not listed: half a borough shares them. */
function listNamesOfChild({ body }: CaseRecord<'person'>): readonly string[] {
  const { name, alsoKnownAs = '' } = body
  return [...listNameTerms(name), ...listNameTerms(alsoKnownAs)]
}

/** What any record says in its boxes, with the names that a person or worker is found by. */
function listBoxes(record: CaseRecord): readonly TextTerm[] {
  return [...listNames(record), ...listTextTerms(record)]
}

/** Leaves out what could be the name of anybody or anything. */
function nameBoxes(box: 'name' | 'place', terms: readonly string[]): readonly TextTerm[] {
  return terms.filter((term) => !isOrdinary(term)).map((term) => ({ box, term }))
}

function listNames(record: CaseRecord): readonly TextTerm[] {
  switch (record.noun) {
    case 'person': {
      const { name, alsoKnownAs = '', schoolYear = '' } = record.body
      const names = [...listNameTerms(name), ...listNameTerms(alsoKnownAs)]
      return [...nameBoxes('name', names), ...nameBoxes('place', listSchoolTerms(schoolYear))]
    }
    case 'professional': {
      const { name, organisation = '', contact = '' } = record.body
      const places = listSchoolTerms(organisation)
      return [
        ...nameBoxes('name', splitNames(name)),
        ...nameBoxes('place', [...places, contact.trim()]),
      ]
    }
    case 'household':
      return nameBoxes('place', listSchoolTerms(record.body.name))
    default:
      return []
  }
}

function keyOf({ box, term }: TextTerm): string {
  return `${box}: ${term.toLowerCase().replace(/[.!?;:]+$/u, '')}`
}
