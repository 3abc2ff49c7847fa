import { type CaseFile, type CaseRecord, nouns, recordsOf } from '../../shared/case/nouns.ts'
import type { Policies } from '../../shared/governance/policies.ts'
import { wordFactor } from '../forms/records/word-factor.ts'

/** Gives the initials of a name, for a screen that others can see: `Kai Reed` is `K R`. A neutral code stays. */
export function toInitials(name: string): string {
  if (/\d/.test(name)) return name
  return name
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase())
    .join(' ')
}

/**
 * Builds a function that puts initials in place of every name of a person in the case, wherever it stands in a text.
 * It guards against a glance at the screen, not against a reader: nicknames and misspellings stay.
 */
export function buildNameHider(file: Pick<CaseFile, 'records'>): (words: string) => string {
  const names = recordsOf(file, 'person')
    .flatMap((person) => [person.body.name, ...(person.body.alsoKnownAs?.split(',') ?? [])])
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && toInitials(name) !== name)
    .sort((a, b) => b.length - a.length)
  if (names.length === 0) return (words) => words
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (words) => words.replace(pattern, toInitials)
}

/**
 * Builds the function that names a record by its id, by its noun's own heading; a finding by its factor in words, which
 * stand in the instrument.
 */
export function buildNameOf(
  file: Pick<CaseFile, 'records'>,
  hideNames: (words: string) => string,
  policies: Pick<Policies, 'instruments'>,
): (id: string) => string {
  const byId = new Map<string, CaseRecord>(file.records.map((record) => [record.id, record]))
  const nameOf = (id: string): string => {
    const record = byId.get(id)
    if (record?.noun === 'finding') return wordFactor(record.body.factor, { policies, nameOf })
    return record ? hideNames(headingOf(record, nameOf)) : 'somebody not entered'
  }
  return nameOf
}

function headingOf(record: CaseRecord, nameOf: (id: string) => string): string {
  // The record's noun picks the definition whose body it has; the compiler cannot tie the two through the lookup.
  const heading = nouns[record.noun].heading as (
    body: CaseRecord['body'],
    nameOf: (id: string) => string,
  ) => string
  return heading(record.body, nameOf)
}
