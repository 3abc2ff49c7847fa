import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { deriveAgeAt, wordAgeAt } from '../../../shared/dates/age.ts'
import { formatVagueDate } from '../../../shared/dates/format-date.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'
import { IdentityBar } from '../../components/content/identity-bar.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { toInitials } from '../hide-names.ts'

/** What the identity of a case takes: whether only initials show, which is the app's setting. */
export interface CaseIdentityProps {
  readonly showsInitials: boolean
  readonly onShowsInitialsChange: (showsInitials: boolean) => void
}

/** Says on every screen whose case this is. */
export function CaseIdentity(props: CaseIdentityProps): ReactNode {
  const { file, today } = useOpenCase()
  const child = recordsOf(file, 'person').find((one) => one.body.role === 'child_assessed')?.body
  const born = child?.born
  const age = born ? wordAgeAt(deriveAgeAt(born, parseVagueDate(today))) : undefined
  return (
    <IdentityBar
      label="Whose case this is"
      facts={[
        { name: 'Case', value: file.reference },
        child
          ? { name: 'Child', value: child.name, short: toInitials(child.name) }
          : { name: 'Child', value: 'Not entered yet' },
        ...(born
          ? [{ name: 'Born', value: `${formatVagueDate(born)} (${age})`, short: `${age}` }]
          : []),
      ]}
      {...props}
    />
  )
}
