import { type ReactNode, useState } from 'react'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'

/** What it takes: how to go on to sorting. */
export interface PasteNoteProps {
  readonly goTo: (href: string) => void
}

/** Takes in an email, note or call as it came, and goes on to sorting it. */
export function PasteNote({ goTo }: PasteNoteProps): ReactNode {
  const { linkTo, today } = useOpenCase()
  const [presets] = useState({ receivedOn: today })
  return (
    <>
      <BackLink href={linkTo('intake')} />
      <h1 className="govuk-heading-l">Paste and sort a note</h1>
      <RecordForm
        noun="source_note"
        presets={presets}
        saveLabel="Keep it and sort it"
        cancelHref={linkTo('intake')}
        onSaved={(changed) => goTo(linkTo('intake', 'sort', ...changed.recordIds))}
      />
    </>
  )
}
