import { type FormEvent, type ReactNode, useState } from 'react'
import { type Practitioner, practitionerSchema } from '../../../shared/case/practitioner.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'
import { Input } from '../../components/controls/input.tsx'
import { Textarea } from '../../components/controls/textarea.tsx'
import { useProblems } from '../../forms/use-problems.tsx'

/** What the screen takes: who they said they are, if they have, and what to do after. */
export interface PractitionerScreenProps {
  readonly practitioner: Practitioner | undefined
  readonly onSaved: () => void
}

const nobody: Practitioner = { name: '', role: '', agency: '', training: '' }

/** Asks once who uses this vault; it is printed on what they make. */
export function PractitionerScreen({ practitioner, onSaved }: PractitionerScreenProps): ReactNode {
  const [typed, setTyped] = useState<Practitioner>(practitioner ?? nobody)
  const problems = useProblems()
  const put = (field: keyof Practitioner) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const read = practitionerSchema.safeParse(typed)
    const found = read.success
      ? []
      : read.error.issues.map((issue) => ({
          field: String(issue.path[0]),
          message: issue.message,
        }))
    if (!problems.show(found)) return
    const reply = await invoke('practitioner.save', typed)
    if (problems.showRefusal(reply)) onSaved()
  }
  return (
    <form onSubmit={submit} noValidate>
      {problems.summary}
      <h1 className="govuk-heading-l">{practitioner ? 'Who I am' : 'Say who you are'}</h1>
      <p className="govuk-body">
        You say this once. It stands on every paper you make, and nowhere else.
      </p>
      <Input
        name="name"
        label="Your name"
        error={problems.of('name')}
        value={typed.name}
        onChange={put('name')}
        autoComplete="off"
      />
      <Input
        name="role"
        label="Your role"
        hint="For example senior practitioner"
        error={problems.of('role')}
        value={typed.role}
        onChange={put('role')}
        autoComplete="off"
      />
      <Input
        name="agency"
        label="Your agency"
        hint="For example youth justice service"
        error={problems.of('agency')}
        value={typed.agency}
        onChange={put('agency')}
        autoComplete="off"
      />
      <Textarea
        name="training"
        label="Your training (optional)"
        hint="In your own words, with years where you have them"
        error={problems.of('training')}
        rows={4}
        value={typed.training}
        onChange={put('training')}
      />
      <Button>Save</Button>
    </form>
  )
}
