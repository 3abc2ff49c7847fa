import { type CaseFile, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import type { IsoDate } from '../../../shared/dates/iso-date.ts'
import type { BriefingView } from '../../../shared/report/briefing-moment.ts'
import { type PaperKindCode, paperKinds } from '../../../shared/report/paper-kinds.ts'
import { type Wording, wordValue } from '../../forms/records/word-value.ts'

/** What a person has chosen for a paper so far. */
export interface PaperOrder {
  readonly kind: PaperKindCode
  /** Empty until chosen. */
  readonly status: '' | 'draft' | 'final'
  /** As typed: one on each line. */
  readonly recipients: string
  readonly view: BriefingView
  readonly largePrint: boolean
  /** Only the report has a profile to draw. */
  readonly withoutContested: boolean
}

/** What an order asks of the engine, but for the recipients, who are typed first. */
export function readChoices({ kind, view, largePrint, withoutContested }: PaperOrder) {
  return {
    kind,
    view,
    ...(largePrint ? { largePrint } : {}),
    ...(withoutContested && kind === 'assessment_report' ? { withoutContested } : {}),
  }
}

/** Suggests what a file is called: the case's reference, the paper, and how many there are by then. Nothing of the child. */
export function suggestFileName(reference: string, kind: PaperKindCode, number: number): string {
  const neutral = reference.replace(/[^A-Za-z0-9.-]/g, '-')
  return `${neutral}-${paperKinds[kind].fileName}-${number}.pdf`
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
