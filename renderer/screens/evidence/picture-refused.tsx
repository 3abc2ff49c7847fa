import { type ReactNode, useEffect, useRef } from 'react'
import { focusBriefly } from '../../components/focus-briefly.ts'
import { InterruptionCard } from '../../components/messages/interruption-card.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** What it takes: how to go on. */
export interface PictureRefusedProps {
  readonly onGoOn: () => void
}

/** Stops a person who chose a picture or a film, and says what to do now. Nothing of the file was kept. */
export function PictureRefused({ onGoOn }: PictureRefusedProps): ReactNode {
  const { today } = useOpenCase()
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const title = card.current?.querySelector('h1')
    if (title) focusBriefly(title)
  }, [])
  return (
    <div ref={card} className="app-refused">
      <InterruptionCard
        title="Stop: pictures and films are not kept here"
        actions={
          <>
            <button type="button" className="govuk-button govuk-button--inverse" onClick={onGoOn}>
              Go back to the evidence
            </button>
            <AddLink noun="source_note" room="intake" presets={{ kind: 'note', receivedOn: today }}>
              Write a note
            </AddLink>
          </>
        }
      >
        <p>Nothing of this file was kept. If it may be a sexual picture of anyone under 18:</p>
        <ul>
          <li>do not open it, look at it again, copy it, send it or print it</li>
          <li>keep the device as it is, switched on or off, and delete nothing</li>
          <li>call the police: 101, or 999 if a child may be in danger now</li>
          <li>tell your manager and your safeguarding lead today</li>
          <li>note in neutral words what you saw, where and when, without describing detail</li>
        </ul>
        <p>
          For any other picture, ask for a written account of what it shows. A picture inside a
          document is a picture too.
        </p>
      </InterruptionCard>
    </div>
  )
}
