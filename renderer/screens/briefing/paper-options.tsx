import type { ReactNode } from 'react'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import type { PaperOrder } from './paper-order.ts'

/** What it takes: what is chosen so far, and how it changes. */
export interface PaperOptionsProps {
  readonly order: PaperOrder
  readonly onOrder: (order: PaperOrder) => void
}

/** Asks how the paper is set and drawn. What is contested stays in the words: only the chart leaves it out. */
export function PaperOptions({ order, onOrder }: PaperOptionsProps): ReactNode {
  const values = [
    ...(order.largePrint ? ['largePrint'] : []),
    ...(order.withoutContested ? ['withoutContested'] : []),
  ]
  return (
    <Checkboxes
      name="print-options"
      legend="How it is made"
      values={values}
      onChange={({ target }) => onOrder({ ...order, [target.value]: target.checked })}
      items={[
        { value: 'largePrint', label: 'Large print', hint: '16 points, one column, more sides' },
        order.kind === 'assessment_report' && {
          value: 'withoutContested',
          label: 'Draw the profile without what is contested',
          hint: 'What rests only on what is alleged, not substantiated or withdrawn is drawn as not known',
        },
      ]}
    />
  )
}
