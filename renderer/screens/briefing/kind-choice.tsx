import type { ReactNode } from 'react'
import {
  type PaperKindCode,
  paperKindCodes,
  paperKinds,
} from '../../../shared/report/paper-kinds.ts'
import { Radios } from '../../components/controls/radios.tsx'

/** What it takes: which paper is chosen, and how that changes. */
export interface KindChoiceProps {
  readonly kind: PaperKindCode
  readonly onChange: (kind: PaperKindCode) => void
}

/** Asks which of the papers it is to be. */
export function KindChoice({ kind, onChange }: KindChoiceProps): ReactNode {
  return (
    <Radios
      name="paper-kind"
      legend="Which paper"
      isSmall
      value={kind}
      onChange={({ target }) => {
        const chosen = paperKindCodes.find((code) => code === target.value)
        if (chosen) onChange(chosen)
      }}
      items={paperKindCodes.map((code) => ({
        value: code,
        label: paperKinds[code].label,
        hint: paperKinds[code].hint,
      }))}
    />
  )
}
