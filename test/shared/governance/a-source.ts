import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { londonDayOf } from '../../../shared/dates/london-time.ts'
import type { StatusItem, StatusSource } from '../../../shared/governance/status-item.ts'
import { aCaseFile } from '../people/a-case-file.ts'
import { at } from './kai-at.ts'
import { shippedPolicies } from './the-policies.ts'

/** What a check looks at: these records, on the morning of 4 February 2026 unless it says otherwise. */
export function aSource(
  records: readonly CaseRecord[],
  now = at('2026-02-04', '09:30'),
): StatusSource {
  return { file: aCaseFile(...records), policies: shippedPolicies, now, today: londonDayOf(now) }
}

/** The codes of a check's items, in order. */
export function codesOf(items: readonly StatusItem[]): readonly string[] {
  return items.map(({ code }) => code)
}
