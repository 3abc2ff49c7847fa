import type { ReactNode } from 'react'
import { findRecord } from '../../../shared/case/nouns.ts'
import { SummaryList } from '../../components/content/summary-list.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Lines } from '../../forms/records/record-card.tsx'
import { wordAnswers } from '../../forms/records/word-value.ts'

/** What it takes: the ids of the findings, or of the numbers of a licensed tool. */
export interface FindingAsideProps {
  readonly ids: readonly string[]
}

const known = ['assessment', 'factor', 'record', 'label', 'noActionBecause']

/** What a goal starts from, to be read beside its form. */
export function FindingAside({ ids }: FindingAsideProps): ReactNode {
  const openCase = useOpenCase()
  return ids.map((id) => {
    const record = findRecord(openCase.file, id)
    if (!record) return null
    const rows = wordAnswers(record, openCase)
      .filter(({ code }) => !known.includes(code))
      .map(({ label, words }) => ({ name: label, value: <Lines words={words} /> }))
    return (
      <section key={id} aria-label={openCase.nameOf(id)}>
        <h2 className="govuk-heading-s">{openCase.nameOf(id)}</h2>
        <SummaryList rows={rows} className="app-aside-list" />
      </section>
    )
  })
}
