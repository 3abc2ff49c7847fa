import type { ChronologyFile, EventPointer } from '../../shared/chronology/preview.ts'
import type { Input } from '../../shared/contract/contract.ts'
import { ExpectedError, InvalidInput } from '../../shared/errors/errors.ts'

type Decision = Input<'chronology.import'>['decisions'][number]

/**
 * Refuses an import that would bring the same rows twice.
 *
 * @throws {ExpectedError} `already_imported` when two of the files have the same contents, at the later of them.
 */
export function requireDifferentFiles(files: readonly Pick<ChronologyFile, 'fingerprint'>[]): void {
  const seen = new Set<string>()
  for (const [index, { fingerprint }] of files.entries()) {
    if (seen.has(fingerprint))
      throw new ExpectedError(
        'already_imported',
        'Two of the files have the same contents. Take one of them out of the list.',
        ['files', index],
      )
    seen.add(fingerprint)
  }
}

/**
 * Refuses decisions that cannot both be so. The same decision twice is one; "answers" the other way round is another.
 *
 * @throws {InvalidInput} at the later of two decisions about one pair that differ.
 */
export function requireOneDecision(decisions: readonly Decision[]): void {
  const known = new Map<string, string>()
  for (const [index, { first, second, decision }] of decisions.entries()) {
    const ends = [keyOf(first), keyOf(second)]
    const pair = ends.toSorted().join(' ')
    const decided = decision === 'answers' ? `answers ${ends.join(' ')}` : decision
    if ((known.get(pair) ?? decided) !== decided)
      throw new InvalidInput(
        'These two events have been decided on in another way further up. Keep one decision for each pair',
        ['decisions', index],
      )
    known.set(pair, decided)
  }
}

/** Gives one text for one row or event, for use as a key. */
export function keyOf(pointer: EventPointer): string {
  return 'eventId' in pointer ? pointer.eventId : `${pointer.file}:${pointer.row}`
}
