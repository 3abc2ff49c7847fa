import { type CaseFile, type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { type NumberedSession, wordSession } from './number-sessions.ts'

/** What was kept out of a session: evidence that names it, and words and opinions whose source it is. */
export interface KeptOfSession {
  readonly evidence: readonly CaseRecord<'evidence'>[]
  readonly statements: readonly CaseRecord<'statement'>[]
  readonly opinions: readonly CaseRecord<'opinion'>[]
}

/** Lists what was kept out of a session, in the order written. */
export function listKept(file: Pick<CaseFile, 'records'>, session: NumberedSession): KeptOfSession {
  const source = wordSession(session)
  return {
    evidence: recordsOf(file, 'evidence').filter(({ body }) => body.session === session.record.id),
    statements: recordsOf(file, 'statement').filter(({ body }) => body.source === source),
    opinions: recordsOf(file, 'opinion').filter(({ body }) => body.source === source),
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
