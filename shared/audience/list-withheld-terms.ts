import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonDayOf } from '../dates/london-time.ts'
import type { Audience } from './audience.ts'
import { isHeldFrom } from './is-held-from.ts'
import { listAddressTerms } from './list-address-terms.ts'
import { listNameTerms, listSchoolTerms, splitNames } from './list-name-terms.ts'
import { listTextTerms, type TextTerm } from './list-text-terms.ts'
import { isOrdinary } from './ordinary-words.ts'

/**
 * Lists what a finished paper for an audience must not say anywhere: names, other names and schools of the separate
 * compartment with their parts, withheld addresses, and every text of what is held back or kept apart. For the search of
 * the finished bytes, as whole words; each term has a letter or digit, and each stands once.
 *
 * A name, school or address that would lead to a child who was harmed, or to a withheld door, is listed whatever else
 * the case says; only the school of the child being assessed is not: the paper names it for that child's sake. Of the
 * rest, what another record says openly in the same box is not.
 */
export function listWithheldTerms(
  file: Pick<CaseFile, 'records'>,
  audience: Audience,
  asAt: IsoInstant,
): readonly string[] {
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
  const always = [
    ...children.flatMap(listNamesOfChild),
    ...children
      .flatMap(({ body }) => listSchoolTerms(body.schoolYear ?? ''))
      .filter((term) => !ownSchools.has(term)),
    ...recordsOf(file, 'household')
      .filter((home) => isWithheld(home) || hidden.includes(home))
      .flatMap(({ body }) => (body.address === undefined ? [] : listAddressTerms(body.address))),
  ]
  const unlessOpenly = hidden.flatMap(listBoxes).filter((one) => !openly.has(keyOf(one)))
  const terms = [...always, ...unlessOpenly.map(({ term }) => term)]
  return [...new Set(terms)].filter((term) => /[\p{L}\p{N}]/u.test(term))
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

function listNames(record: CaseRecord): readonly TextTerm[] {
  const named = (box: string, terms: readonly string[]) =>
    terms.filter((term) => !isOrdinary(term)).map((term) => ({ box, term }))
  switch (record.noun) {
    case 'person': {
      const { name, alsoKnownAs = '', schoolYear = '' } = record.body
      const names = [...listNameTerms(name), ...listNameTerms(alsoKnownAs)]
      return [...named('name', names), ...named('place', listSchoolTerms(schoolYear))]
    }
    case 'professional': {
      const { name, organisation = '', contact = '' } = record.body
      const places = listSchoolTerms(organisation)
      return [...named('name', splitNames(name)), ...named('place', [...places, contact.trim()])]
    }
    case 'household':
      return named('place', listSchoolTerms(record.body.name))
    default:
      return []
  }
}

function keyOf({ box, term }: TextTerm): string {
  return `${box}: ${term.toLowerCase().replace(/[.!?;:]+$/u, '')}`
}
