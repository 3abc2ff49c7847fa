import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import {
  compartmentOptions,
  heldFromOptions,
  standingOptions,
} from '../../../shared/case/vocabularies.ts'
import { Details } from '../../components/content/details.tsx'
import type { FormProblem } from '../records/read-form.ts'
import { OneOf } from './choice-fields.tsx'
import { DateFieldInput } from './date-fields.tsx'

/** Finds what to put right in one field, in words. */
export function findProblem(problems: readonly FormProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message
}

/** What a part of a form takes: everything that must be put right in the whole form. */
export interface ProblemsProps {
  readonly problems: readonly FormProblem[]
}

/** Asks how far something has been shown to be so. Nothing is chosen beforehand. */
export function StandingField({
  problems,
  idPrefix,
}: ProblemsProps & { readonly idPrefix: string }): ReactNode {
  return (
    <OneOf
      code={`${idPrefix}standing`}
      name="header.standing"
      label="How far has this been shown to be so?"
      error={findProblem(problems, 'standing')}
      options={standingOptions}
    />
  )
}

const headerFields = ['compartment', 'heldFrom', 'heldUntilOn']

/** Who may see the record: folded under a line that says how it stands, because it rarely changes. */
export function WhoMaySeeThis({ problems }: ProblemsProps): ReactNode {
  const [compartment, heldFrom] = useWatch({ name: ['header.compartment', 'header.heldFrom'] })
  const isAtFault = problems.some((problem) => headerFields.includes(problem.field))
  const kept = compartmentOptions.find((option) => option.value === compartment)?.label
  const held = heldFromOptions.find((option) => option.value === heldFrom)?.label
  const summary = `Who may see this: ${kept ?? ''}${held ? `, held back from ${held.toLowerCase()}` : ''}`
  return (
    <Details summary={summary} {...(isAtFault && { open: true })}>
      <OneOf
        code="compartment"
        name="header.compartment"
        label="Where it is kept"
        error={findProblem(problems, 'compartment')}
        options={compartmentOptions}
      />
      <OneOf
        code="heldFrom"
        name="header.heldFrom"
        label="Held back from (optional)"
        hint="Those people do not get it in anything that is printed for them"
        error={findProblem(problems, 'heldFrom')}
        options={heldFromOptions}
        noneWords="Not held back"
      />
      {heldFrom !== '' && (
        <DateFieldInput
          code="heldUntilOn"
          name="header.heldUntilOn"
          field={{
            kind: 'date',
            label: 'Held back until (optional)',
            hint: 'The first day on which they may have it; leave empty until somebody lifts it',
          }}
          error={findProblem(problems, 'heldUntilOn')}
        />
      )}
    </Details>
  )
}
