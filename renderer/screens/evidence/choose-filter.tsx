import { type ReactNode, useEffect } from 'react'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { Select } from '../../components/controls/select.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { rememberListPlace } from '../../forms/records/list-place.ts'
import { wordFactor } from '../../forms/records/word-factor.ts'
import { listFilters, unlinked } from './filter-evidence.ts'

/** What it takes: all the evidence, the factor that is chosen, and how to go to another. */
export interface ChooseFilterProps {
  readonly evidence: readonly CaseRecord<'evidence'>[]
  readonly wanted: string | undefined
  readonly goTo: (href: string) => void
}

/** Narrows the evidence to one factor, or to what speaks to none; nothing while no evidence speaks to any. */
export function ChooseFilter({ evidence, wanted, goTo }: ChooseFilterProps): ReactNode {
  const openCase = useOpenCase()
  const filters = listFilters(evidence)
  if (wanted === undefined && filters.every(({ value }) => value === unlinked)) return null
  const isThere = wanted === undefined || filters.some(({ value }) => value === wanted)
  return (
    <Select
      name="evidence-filter"
      label="Show"
      value={wanted ?? ''}
      onChange={({ target }) =>
        goTo(
          target.value === ''
            ? openCase.linkTo('evidence')
            : openCase.linkTo('evidence', 'factor', target.value),
        )
      }
      items={[
        { value: '', label: `All evidence (${evidence.length})` },
        ...filters.map(({ value, count }) => ({
          value,
          label: `${value === unlinked ? 'Not linked to any factor' : wordFactor(value, openCase)} (${count})`,
        })),
        !isThere && { value: wanted, label: `${wordFactor(wanted, openCase)} (0)` },
      ]}
    />
  )
}

/** Remembers the chosen factor, so that coming back from a form comes back to it. */
export function useFilterPlace(wanted: string | undefined): void {
  const { caseId, linkTo } = useOpenCase()
  const here = wanted === undefined ? undefined : linkTo('evidence', 'factor', wanted)
  useEffect(() => {
    // After the list, which remembers its page, and has none while it is narrowed.
    if (here !== undefined) rememberListPlace(caseId, 'evidence', here)
  }, [caseId, here])
}
