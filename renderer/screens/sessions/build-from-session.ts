import type { CaseRecord } from '../../../shared/case/nouns.ts'
import type { RecordToSave } from '../../forms/open-case.tsx'
import type { Presets } from '../../forms/records/form-values.ts'
import { type NumberedSession, wordSession } from './number-sessions.ts'

/** The boxes of a session from which something is kept. */
export type SessionBox = 'words' | 'observation' | 'opinion'

/**
 * Builds what the form of a piece of evidence starts with: the words, the day, the session as its source, and who may
 * see it as for the session. How far it has been shown to be so is left to choose.
 */
export function buildEvidencePresets(
  session: NumberedSession,
  box: 'words' | 'observation',
  text: string,
): Presets {
  const { id, body, compartment, heldFrom, heldUntilOn } = session.record
  const [only, ...others] = body.with
  const person = others.length === 0 ? only : undefined
  const from = box === 'words' ? person : body.lead
  return dropEmpty({
    session: id,
    kind: box === 'words' ? 'talk' : 'observation',
    from,
    text,
    when: body.on,
    source: wordSession(session),
    about: person,
    compartment,
    heldFrom,
    heldUntilOn,
  })
}

/** Builds the record of what somebody said in a session, in their words. */
export function buildStatement(
  session: NumberedSession,
  person: string,
  words: string,
): RecordToSave {
  const { method, lead, on } = session.record.body
  return {
    ...takeHeader(session.record),
    noun: 'statement',
    body: dropEmpty({
      person,
      outcome: 'said',
      words,
      on,
      method: method && voiceMethods[method],
      heardBy: lead,
      source: wordSession(session),
    }),
  }
}

/** Builds the record of what the lead makes of it, kept as an opinion and never as evidence. */
export function buildOpinion(session: NumberedSession, text: string): RecordToSave {
  const { lead, on } = session.record.body
  return {
    ...takeHeader(session.record),
    noun: 'opinion',
    body: dropEmpty({ text, whose: lead, source: wordSession(session), on }),
  }
}

const voiceMethods: {
  readonly [M in NonNullable<CaseRecord<'session'>['body']['method']>]: string
} = {
  talk: 'talk',
  pictures: 'cards',
  drawing: 'drawing',
  play: 'play',
  observation: 'observation',
  visit: 'talk',
  online: 'talk',
  telephone: 'telephone',
}

function takeHeader({ compartment, heldFrom, heldUntilOn }: CaseRecord<'session'>) {
  return { compartment, heldFrom, heldUntilOn, standing: 'established' as const }
}

function dropEmpty(answers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([code, value]) =>
      value === undefined ? [] : [[code, value]],
    ),
  )
}
