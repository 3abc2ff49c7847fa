import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { Input } from '../../components/controls/input.tsx'
import { Select } from '../../components/controls/select.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import { buildSpeaker, checkSpeaker, nobodyYet, speakerRoles } from './build-speaker.ts'

/** What it takes: what to do once the speaker is in the case, and how to go back to the list. */
export interface AddSpeakerProps {
  readonly onAdded: (speakerId: string) => void
  readonly onCancel: () => void
}

/** Enters somebody new with the least that is needed, so that sorting a note goes on. */
export function AddSpeaker({ onAdded, onCancel }: AddSpeakerProps): ReactNode {
  const { policies, save } = useOpenCase()
  const [typed, setTyped] = useState(nobodyYet)
  const [isSaving, setIsSaving] = useState(false)
  const problems = useProblems()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSaving || !problems.show(checkSpeaker(typed))) return
    setIsSaving(true)
    const reply = await save([buildSpeaker(typed)])
    setIsSaving(false)
    const [id] = reply.ok ? reply.value.recordIds : []
    if (id !== undefined) return onAdded(id)
    // Only a name can be refused that has something in it.
    if (!reply.ok) problems.show([{ field: 'speaker-name', message: reply.error.message }])
  }
  return (
    <form onSubmit={submit} noValidate>
      {problems.summary}
      <Input
        name="speaker-name"
        label="Name"
        error={problems.of('speaker-name')}
        value={typed.name}
        onChange={({ target }) => setTyped({ ...typed, name: target.value })}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
      />
      <Select
        name="speaker-who"
        label="Who they are in this case"
        hint="A child who was harmed is added under People and homes, by a code"
        error={problems.of('speaker-who')}
        value={typed.who}
        onChange={({ target }) => setTyped({ ...typed, who: target.value })}
        items={[{ value: '', label: 'Choose' }, ...speakerRoles]}
      />
      {typed.who === 'works' && (
        <>
          <Input
            name="speaker-work"
            label="What they do in this case"
            hint="For example designated safeguarding lead"
            error={problems.of('speaker-work')}
            value={typed.work}
            onChange={({ target }) => setTyped({ ...typed, work: target.value })}
            autoComplete="off"
            maxLength={120}
          />
          <Select
            name="speaker-agency"
            label="Agency"
            error={problems.of('speaker-agency')}
            value={typed.agency}
            onChange={({ target }) => setTyped({ ...typed, agency: target.value })}
            items={[
              { value: '', label: 'Choose' },
              ...policies.agencies.agencies.map(({ code, label }) => ({ value: code, label })),
            ]}
          />
        </>
      )}
      <ButtonGroup>
        <Button disabled={isSaving}>Add and keep the words</Button>
        <button type="button" className="app-link-button" onClick={onCancel}>
          Leave it
        </button>
      </ButtonGroup>
    </form>
  )
}
