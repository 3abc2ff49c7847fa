import type { ReactNode } from 'react'
import { formatInstant } from '../../../shared/dates/format-date.ts'
import type { IsoInstant } from '../../../shared/dates/iso-date.ts'
import { InsetText } from '../../components/messages/inset-text.tsx'

/** What the note about a draft takes: when it was saved, and how it is thrown away. */
export interface DraftNoteProps {
  readonly savedAt: IsoInstant
  readonly onDiscard: () => void
}

/** Says that the form holds what was being typed last time, and offers to start again without it. */
export function DraftNote({ savedAt, onDiscard }: DraftNoteProps): ReactNode {
  return (
    <InsetText>
      <p className="govuk-body">
        Draft restored: this is what you were typing on {formatInstant(savedAt)}.
      </p>
      <button type="button" className="app-link-button" onClick={onDiscard}>
        Discard this draft
      </button>
    </InsetText>
  )
}
