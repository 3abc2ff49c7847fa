import { nouns } from '../../../shared/case/nouns.ts'
import type { RecordToSave } from '../../forms/open-case.tsx'
import type { SmallProblem } from '../../forms/use-problems.tsx'

/** What is typed about somebody new whose words these are; empty where nothing is yet. */
export interface NewSpeaker {
  readonly name: string
  /** A role in the case, or `works` for somebody who works with the family. */
  readonly who: string
  /** What a worker does, and their agency; asked of nobody else. */
  readonly work: string
  readonly agency: string
}

/** Nothing typed yet. */
export const nobodyYet: NewSpeaker = { name: '', who: '', work: '', agency: '' }

/** Who a speaker can be. A child who was harmed is entered by code, apart, and with care: never in passing. */
export const speakerRoles = [
  ...nouns.person.fields.role.options.filter(({ value }) => value !== 'child_harmed'),
  { value: 'works', label: 'Somebody who works with the family' },
]

/** Checks what was typed about a speaker: the id of each box that is wanting, and what to do. */
export function checkSpeaker({ name, who, work, agency }: NewSpeaker): readonly SmallProblem[] {
  const { professional, person } = nouns
  const wanted = [
    { field: 'speaker-name', value: name, message: person.fields.name.required },
    { field: 'speaker-who', value: who, message: person.fields.role.required },
    ...(who === 'works'
      ? [
          { field: 'speaker-work', value: work, message: professional.fields.role.required },
          { field: 'speaker-agency', value: agency, message: professional.fields.agency.required },
        ]
      : []),
  ]
  return wanted.flatMap(({ field, value, message }) =>
    value.trim() === '' ? [{ field, message: message ?? 'Enter this' }] : [],
  )
}

/** Builds the record of a speaker with no more than was asked; the rest is entered under People and homes. */
export function buildSpeaker({ name, who, work, agency }: NewSpeaker): RecordToSave {
  const header = { compartment: 'general', standing: 'established' } as const
  if (who === 'works')
    return {
      ...header,
      noun: 'professional',
      body: { name: name.trim(), agency, role: work.trim() },
    }
  return {
    ...header,
    noun: 'person',
    // Whoever said something was living then; anything else is entered with the rest.
    body: { name: name.trim(), role: who, lifeStatus: 'living' },
  }
}
