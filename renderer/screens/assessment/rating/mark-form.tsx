import type { ReactNode } from 'react'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { RecordForm } from '../../../forms/records/record-form.tsx'
import { deriveSaving, type Leave } from './finding-form.tsx'

/** What the form takes: the number, and where it leads. */
export interface MarkFormProps extends Leave {
  readonly mark: CaseRecord<'licensed_mark'>
}

/** One number of a licensed tool, in the assessor's own words: what is strong first, as for every factor. */
export function MarkForm({ mark, ...leave }: MarkFormProps): ReactNode {
  return (
    <RecordForm
      key={`${mark.id} ${mark.revision}`}
      noun="licensed_mark"
      record={mark}
      layout={(ask) => (
        <>
          {ask('strength')}
          {ask('known')}
          {ask('mark')}
          {ask('maximum')}
          {ask('account')}
          {ask('actFirst')}
          {ask('noActionBecause')}
          {ask('area')}
          {ask('label')}
        </>
      )}
      {...deriveSaving(leave)}
    />
  )
}
