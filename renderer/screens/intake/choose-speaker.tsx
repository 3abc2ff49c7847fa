import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { Select } from '../../components/controls/select.tsx'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { listCandidates } from '../../forms/fields/ref-fields.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { AddSpeaker } from './add-speaker.tsx'

/** What it takes: the words, and what to do once it is known whose they are. */
export interface ChooseSpeakerProps {
  readonly words: string
  readonly onChosen: (speakerId: string) => void
  readonly onCancel: () => void
}

/** The one question that words need before they can be kept: who said it? */
export function ChooseSpeaker({ words, onChosen, onCancel }: ChooseSpeakerProps): ReactNode {
  const openCase = useOpenCase()
  const people = listCandidates(openCase, ['person', 'professional'])
  const [speaker, setSpeaker] = useState('')
  const [error, setError] = useState<string>()
  const [isAdding, setIsAdding] = useState(people.length === 0)
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked first differs once somebody is added.
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), [isAdding])
  const choose = () => {
    if (speaker === '') setError('Choose who said it')
    else onChosen(speaker)
  }
  return (
    <div ref={box} className="app-panel">
      <h2 className="govuk-heading-s">Whose words are these?</h2>
      <InsetText>{openCase.hideNames(words)}</InsetText>
      {isAdding ? (
        <AddSpeaker onAdded={onChosen} onCancel={onCancel} />
      ) : (
        <>
          <Select
            name="speaker"
            label="Who said it"
            error={error}
            value={speaker}
            onChange={(event) => setSpeaker(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault()
                choose()
              }
            }}
            items={[
              { value: '', label: 'Choose' },
              ...people.map(({ value, label }) => ({ value, label })),
            ]}
          />
          <p className="govuk-body app-below-box">
            <button type="button" className="app-link-button" onClick={() => setIsAdding(true)}>
              Add somebody who is not in the list
            </button>
          </p>
          <ButtonGroup>
            <Button type="button" onClick={choose}>
              Keep
            </Button>
            <button type="button" className="app-link-button" onClick={onCancel}>
              Leave it
            </button>
          </ButtonGroup>
        </>
      )}
    </div>
  )
}
