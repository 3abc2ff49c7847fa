import type { CaseId } from '../../../shared/case/record.ts'
import type { Room } from '../open-case.tsx'

const places = new Map<string, string>()

/**
 * Remembers, for as long as this window is open, which page of a room's list the person is on, so that whoever goes to
 * a form from there comes back to it. No address: the list itself.
 */
export function rememberListPlace(caseId: CaseId, room: Room, href: string | undefined): void {
  if (href === undefined) places.delete(`${caseId} ${room}`)
  else places.set(`${caseId} ${room}`, href)
}

/** Finds the page of a room's list that the person came from; `undefined` where it was the first or none. */
export function findListPlace(caseId: CaseId, room: Room): string | undefined {
  return places.get(`${caseId} ${room}`)
}
