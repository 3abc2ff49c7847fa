import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import { listLines } from './list-lines.ts'

/** What one person said in one session, a line for each thing said; empty when something was seen and nothing quoted. */
export interface SpokenWords {
  readonly session: CaseRecord<'session'>
  readonly lines: readonly string[]
}

/**
 * Lists what a person said in sessions, by date: every line of a session with that person alone, and of any session the
 * lines that begin with their name and a colon. What stands in a statement of theirs, or was listed before, is left out, so
 * that nothing is quoted twice.
 */
export function listSpokenWords(
  file: Pick<CaseFile, 'records'>,
  person: CaseRecord<'person'>,
): readonly SpokenWords[] {
  const names = [...recordsOf(file, 'person'), ...recordsOf(file, 'professional')].map(
    ({ body }) => body.name,
  )
  const quoted = recordsOf(file, 'statement')
    .filter(({ body }) => body.person === person.id)
    .map(({ body }) => soundOf(body.words ?? ''))
  return recordsOf(file, 'session')
    .toSorted((one, other) => compareText(one.body.on, other.body.on))
    .map((session) => {
      const isAlone = session.body.with.length === 1 && session.body.with[0] === person.id
      const lines: string[] = []
      for (const line of listLines(session.body.words)) {
        const { speaker, said } = splitSpeaker(line, names)
        if (speaker === undefined ? !isAlone : speaker !== person.body.name) continue
        const sound = soundOf(said)
        if (quoted.some((before) => before.includes(sound))) continue
        quoted.push(sound)
        lines.push(said)
      }
      return { session, lines }
    })
}

function splitSpeaker(
  line: string,
  names: readonly string[],
): { readonly speaker?: string; readonly said: string } {
  const speaker = names.find((name) => line.startsWith(`${name}:`))
  return speaker === undefined
    ? { said: line }
    : { speaker, said: line.slice(speaker.length + 1).trim() }
}

/** The words alone, with a space on each side, so that case and marks make no difference and no part of a word counts. */
function soundOf(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
