import { type CaseFile, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import type { IsoDate } from '../../../shared/dates/iso-date.ts'
import type { BriefingView } from '../../../shared/report/briefing-moment.ts'
import { type Wording, wordValue } from '../../forms/records/word-value.ts'

/** What a person has chosen for a paper so far. */
export interface PaperOrder {
  /** Empty until chosen. */
  readonly status: '' | 'draft' | 'final'
  /** As typed: one on each line. */
  readonly recipients: string
  readonly view: BriefingView
}

/** Reads who a paper is for: one on each line, empty lines left out. */
export function readRecipients(typed: string): readonly string[] {
  return typed.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []))
}

/**
 * Adds everybody who works with the family on a day to those already typed: name, what they do, and agency or
 * organisation. Nobody is added twice, and nobody who is kept apart or held back: the paper must not name them.
 */
export function addProfessionals(
  typed: string,
  file: Pick<CaseFile, 'records'>,
  on: IsoDate,
  wording: Wording,
): string {
  const before = readRecipients(typed)
  const added = recordsOf(file, 'professional')
    .filter(({ compartment, heldFrom }) => compartment === 'general' && heldFrom === undefined)
    .map(({ body }) => body)
    .filter(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on <= to))
    .filter(({ name }) => !before.some((line) => line.startsWith(name)))
    .map(({ name, role, organisation, agency }) => {
      const where = organisation ?? wordValue(nouns.professional.fields.agency, agency, wording)
      return `${name}, ${role}, ${where}`
    })
  return [...before, ...added].join('\n')
}
