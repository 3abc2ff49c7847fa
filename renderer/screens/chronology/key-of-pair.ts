import type { EventPointer } from '../../../shared/chronology/preview.ts'

/** Gives each suggestion a name of its own in the list of decisions. */
export function keyOfPair(first: EventPointer, second: EventPointer): string {
  return [first, second]
    .map((one) => ('eventId' in one ? one.eventId : `${one.file}-${one.row}`))
    .join('-')
}
