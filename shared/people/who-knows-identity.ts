import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { nameIn } from './person-words.ts'

/** Who already knows who a child who was harmed is. The child stands here by code only. */
export interface IdentityKnowledge {
  readonly child: CaseRecord<'person'>
  /** Names of people and professionals, in the order chosen; empty when nobody has been recorded. */
  readonly knownTo: readonly string[]
  /** From whom it is withheld and who asked, in the words entered. */
  readonly withheldFrom?: string | undefined
  /** One sentence for screen and paper. */
  readonly words: string
}

/** Lists, for every child who was harmed, who knows their identity; nobody recorded is said, never left blank. */
export function listIdentityKnowledge(
  file: Pick<CaseFile, 'records'>,
): readonly IdentityKnowledge[] {
  return recordsOf(file, 'person')
    .filter(({ body }) => body.role === 'child_harmed')
    .map((child) => {
      const knownTo = (child.body.identityKnownTo ?? []).map((id) => nameIn(file, id))
      const words =
        knownTo.length === 0
          ? `Nobody has been recorded as knowing who ${child.body.name} is.`
          : `Who ${child.body.name} is, is known to ${joinNames(knownTo)} only, as far as recorded.`
      return { child, knownTo, withheldFrom: child.body.identityWithheldFrom, words }
    })
}

/** Joins names as they are read out: "Dana", "Dana and Ruth", "Dana, Ruth and Lee"; empty for none. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
