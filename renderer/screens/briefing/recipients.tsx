import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { Textarea } from '../../components/controls/textarea.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { addProfessionals } from './paper-order.ts'

/** What it takes: who was typed so far, and what to do when that changes and when it is finished. */
export interface RecipientsProps {
  readonly error: string | undefined
  readonly value: string
  readonly onChange: (recipients: string) => void
  readonly onDone: (recipients: string) => void
}

/** Who a paper is for: typed, or everybody who works with the family by one button and then cut down. */
export function Recipients({ error, value, onChange, onDone }: RecipientsProps): ReactNode {
  const openCase = useOpenCase()
  const { file, today } = openCase
  const fillIn = () => {
    const all = addProfessionals(value, file, today, openCase)
    onChange(all)
    onDone(all)
  }
  return (
    <>
      <Textarea
        name="print-recipients"
        label="Who it is for"
        hint="One on each line: name, role and agency. They stand on the paper"
        error={error}
        rows={value.split('\n').length > 4 ? 10 : 4}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onDone(value)}
      />
      {recordsOf(file, 'professional').length > 0 && (
        <p className="govuk-body app-below-box">
          <button type="button" className="app-link-button" onClick={fillIn}>
            Put in everybody who works with the family
          </button>
        </p>
      )}
    </>
  )
}
