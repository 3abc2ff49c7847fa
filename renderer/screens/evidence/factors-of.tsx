import type { ReactNode } from 'react'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { wordFactor } from '../../forms/records/word-factor.ts'

/** What it takes: one piece of evidence. */
export interface FactorsOfProps {
  readonly record: CaseRecord<'evidence'>
}

/** What a piece of evidence speaks to, for and against; or that it speaks to nothing yet. */
export function FactorsOf({ record }: FactorsOfProps): ReactNode {
  const openCase = useOpenCase()
  const { supports = [], contradicts = [] } = record.body
  const name = (codes: readonly string[]) =>
    codes.map((code) => wordFactor(code, openCase)).join('; ')
  if (supports.length + contradicts.length === 0)
    return <span className="app-record__aside">Not linked to any factor</span>
  return (
    <>
      {supports.length > 0 && <span className="app-record__aside">Adds to: {name(supports)}</span>}
      {contradicts.length > 0 && (
        <span className="app-record__aside">Lessens: {name(contradicts)}</span>
      )}
    </>
  )
}
