import { type ReactNode, useEffect, useState } from 'react'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { RecordForm } from '../../../forms/records/record-form.tsx'

/** What it takes: the licensed record, and the number entered last, whose group and maximum the next one most often has. */
export interface AddMarkProps {
  readonly record: CaseRecord<'licensed_record'>
  readonly last: CaseRecord<'licensed_mark'> | undefined
}

const asked = { area: '', label: '', known: '', mark: '', maximum: '' }

/** One row to add a number: after each, the next row is empty and has focus. */
export function AddMark({ record, last }: AddMarkProps): ReactNode {
  const [added, setAdded] = useState(0)
  const prefix = `mark-${record.id.slice(0, 8)}-`
  useEffect(() => {
    if (added > 0) document.getElementById(`${prefix}label`)?.focus()
  }, [added, prefix])
  const { area, maximum } = last?.body ?? {}
  return (
    <div className="app-add-mark">
      <h4 className="govuk-heading-s">Add a number</h4>
      <p className="govuk-body">
        Under your own short labels, not the wording of the tool. Enter saves it, and the next row
        is ready.
      </p>
      <RecordForm
        key={`${added} ${last?.id}`}
        noun="licensed_mark"
        presets={{
          record: record.id,
          known: 'number',
          ...(area !== undefined && { area }),
          ...(maximum !== undefined && { maximum: String(maximum) }),
        }}
        only={asked}
        idPrefix={prefix}
        layout={(ask) => (
          <div className="app-add-mark__row">
            {ask('area', { hint: undefined })}
            {ask('label', { hint: undefined })}
            {ask('mark')}
            {ask('maximum', { hint: undefined })}
            {ask('known')}
          </div>
        )}
        saveLabel="Add this number"
        onSaved={() => setAdded((count) => count + 1)}
      />
    </div>
  )
}
