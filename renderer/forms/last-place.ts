import type { CaseId } from '../../shared/case/record.ts'

/** Where the person was in a case: its address, and the words of its heading. */
export interface LastPlace {
  readonly href: string
  readonly words: string
}

const places = new Map<CaseId, LastPlace>()

/** Remembers where the person is in a case for as long as this window is open, so that the case home leads back there. */
export function rememberLastPlace(caseId: CaseId, place: LastPlace): void {
  places.set(caseId, place)
}

/** Finds where the person was last in a case; `undefined` when they have only been on its home. */
export function findLastPlace(caseId: CaseId): LastPlace | undefined {
  return places.get(caseId)
}
