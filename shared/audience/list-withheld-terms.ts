import { neutralCodePattern } from '../case/check-record.ts'
import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonDayOf } from '../dates/london-time.ts'
import type { Audience } from './audience.ts'
import { isHeldFrom } from './is-held-from.ts'

/** A post code of the United Kingdom, and the invented ones of our examples. */
const postCodePattern = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi

/**
 * Lists what a finished paper for an audience must not say anywhere: names, other names and schools of the separate
 * compartment, withheld addresses, and the text of what is held back. For the search of the finished bytes, as whole
 * words; each term has a letter or digit, and each stands once.
 *
 * What the paper may say anyway, because a record that is not withheld says the very same, is not listed.
 */
export function listWithheldTerms(
  file: Pick<CaseFile, 'records'>,
  audience: Audience,
  asAt: IsoInstant,
): readonly string[] {
  const on = londonDayOf(asAt)
  const held = file.records.filter((record) => isHeldFrom(record, audience, on))
  const withheld = new Set([
    ...file.records
      .filter(isSeparate)
      .flatMap((record) => [...listIdentity(record), ...listText(record)]),
    ...recordsOf(file, 'person').filter(isHarmedChild).flatMap(listIdentity),
    ...recordsOf(file, 'household').flatMap(listAddress),
    ...held.flatMap((record) => [...listIdentity(record), ...listText(record)]),
  ])
  const openly = new Set(
    file.records
      .filter((record) => !held.includes(record) && !isSeparate(record) && !isHarmedChild(record))
      .flatMap((record) => [...listNames(record), ...listPlaces(record), ...listText(record)]),
  )
  return [...withheld].filter((term) => /[\p{L}\p{N}]/u.test(term) && !openly.has(term))
}

function isSeparate({ compartment }: CaseRecord): boolean {
  return compartment === 'harmed_child'
}

function isHarmedChild(record: CaseRecord): boolean {
  return record.noun === 'person' && record.body.role === 'child_harmed'
}

/** The names that a person or worker is found by. */
function listNames(record: CaseRecord): readonly string[] {
  if (record.noun === 'professional') return trimmed([record.body.name])
  if (record.noun !== 'person') return []
  const { name, alsoKnownAs = '' } = record.body
  return trimmed([name, ...alsoKnownAs.split(/[,;\n]/)])
}

function listIdentity(record: CaseRecord): readonly string[] {
  const names = listNames(record).filter((name) => !neutralCodePattern.test(name))
  if (record.noun === 'professional') return [...names, ...trimmed([record.body.contact])]
  if (record.noun !== 'person') return names
  // Ethnicity and language are not listed: half a borough shares them, and they are not in the paper anyway.
  return [...names, ...trimmed([record.body.schoolYear])]
}

/** The schools and teams that a person or worker belongs to. */
function listPlaces(record: CaseRecord): readonly string[] {
  if (record.noun === 'professional') return trimmed([record.body.organisation])
  return record.noun === 'person' ? trimmed([record.body.schoolYear]) : []
}

/** The whole address, and each line that could lead to the door: one with a number in it, and the post code. */
function listAddress({ body }: CaseRecord<'household'>): readonly string[] {
  const { address, addressWithheldFrom = [] } = body
  if (address === undefined || addressWithheldFrom.length === 0) return []
  const parts = address.split(/[\n,]/).filter((part) => /\d/.test(part))
  return trimmed([address, ...parts, ...(address.match(postCodePattern) ?? [])])
}

/** What a record says, in the one field that is its own words. */
function listText(record: CaseRecord): readonly string[] {
  switch (record.noun) {
    case 'event':
    case 'concern':
    case 'arrangement':
      return trimmed([record.body.what])
    case 'evidence':
    case 'opinion':
      return trimmed([record.body.text])
    case 'statement':
      return trimmed([record.body.words, record.body.observation])
    default:
      return []
  }
}

function trimmed(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => text?.trim() || [])
}
