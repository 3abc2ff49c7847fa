import { idPattern } from '../../shared/case/parse-body.ts'
import type { CaseId } from '../../shared/case/record.ts'
import { rooms } from '../forms/open-case.tsx'

/** Reads an address of a case: `/cases/<id>/<room>/...`. No case id: it is somewhere else. */
export function readAddress(address: string) {
  const [, section, id = '', named = 'home', ...parts] = address.split('/')
  if (section !== 'cases' || !idPattern.test(id))
    return { caseId: undefined, room: 'home', parts: [] } as const
  const room = rooms.find((one) => one === named) ?? 'home'
  // The pattern is the proof that it is an id.
  return { caseId: id as CaseId, room, parts: parts.filter((part) => part !== '') }
}
