import { type CaseFile, type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import type { NumberedSession } from './number-sessions.ts'

/** What was kept out of a session: evidence that names it, and what was said or thought there. */
export interface KeptOfSession {
  readonly evidence: readonly CaseRecord<'evidence'>[]
  readonly statements: readonly CaseRecord<'statement'>[]
  readonly opinions: readonly CaseRecord<'opinion'>[]
}

/**
 * Lists what was kept out of a session, in the order written. Words and opinions have no link to it: theirs are those of
 * its day whose source is a session.
 */
export function listKept(
  file: Pick<CaseFile, 'records'>,
  { record }: NumberedSession,
): KeptOfSession {
  const isHere = ({ on, source }: { readonly on?: string; readonly source: string }) =>
    on === record.body.on && /^session\b/i.test(source)
  return {
    evidence: recordsOf(file, 'evidence').filter(({ body }) => body.session === record.id),
    statements: recordsOf(file, 'statement').filter(
      ({ body }) => isHere(body) && record.body.with.includes(body.person),
    ),
    opinions: recordsOf(file, 'opinion').filter(({ body }) => isHere(body)),
  }
}

/** Says what one line of a session was kept as, whole or in part; none: nothing yet. */
export function listKeptAs(line: string, kept: KeptOfSession): readonly string[] {
  const holds = (text: string | undefined) =>
    text !== undefined && text !== '' && (line.includes(text) || text.includes(line))
  return [
    ...(kept.evidence.some(({ body }) => holds(body.text)) ? ['Evidence'] : []),
    ...(kept.statements.some(({ body }) => holds(body.words)) ? ['Said'] : []),
    ...(kept.opinions.some(({ body }) => holds(body.text)) ? ['Opinion'] : []),
  ]
}

/** Splits what was noted into its lines; empty ones are none. */
export function splitLines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
