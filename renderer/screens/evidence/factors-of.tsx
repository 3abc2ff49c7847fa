import type { ReactNode } from 'react'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { wordFactor } from '../../forms/records/word-factor.ts'

/** What it takes: one piece of evidence, and what else stands on its last line. */
export interface FactorsOfProps {
  readonly record: CaseRecord<'evidence'>
  readonly children?: ReactNode
}

/** What a piece of evidence speaks to, for and against; or that it speaks to nothing yet. */
export function FactorsOf({ record, children }: FactorsOfProps): ReactNode {
  const openCase = useOpenCase()
  const { supports = [], contradicts = [] } = record.body
  const word = (what: string, codes: readonly string[]) =>
    codes.length === 0
      ? []
      : [`${what}: ${codes.map((code) => wordFactor(code, openCase)).join('; ')}`]
  const lines = [...word('Adds to', supports), ...word('Lessens', contradicts)]
  return (
    <span className="app-record__aside">
      {lines.length === 0 ? 'Not linked to any factor' : lines.join('. ')}. {children}
    </span>
  )
}
