import type { ReactNode } from 'react'
import { formatTime, formatVagueDate } from '../../../shared/dates/format-date.ts'
import type { VagueDate } from '../../../shared/dates/vague-date.ts'
import { Radios } from '../../components/controls/radios.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'

/** What a person decides about a pair; `later` leaves it open. */
export type Decision = 'same' | 'answers' | 'different' | 'later'

/** One account of a pair: from a row about to be brought in, or an event already there. */
export interface Account {
  readonly when?: VagueDate | undefined
  readonly time?: string | undefined
  readonly what: string
  readonly source: string
  readonly response?: string | undefined
}

/** What it takes: both accounts, why they are offered, and the decision so far. */
export interface PairCardProps {
  readonly id: string
  readonly first: Account
  readonly second: Account
  readonly why: string
  readonly decision: Decision | undefined
  readonly onDecide: (decision: Decision) => void
}

const choices: readonly { readonly value: Decision; readonly label: string }[] = [
  { value: 'same', label: 'The same happening, told twice' },
  { value: 'answers', label: 'The second is how the first was answered' },
  { value: 'different', label: 'Two different things' },
  { value: 'later', label: 'Decide later' },
]

/** Two accounts side by side, and a decision to make. Both are kept whatever is decided. */
export function PairCard(props: PairCardProps): ReactNode {
  const { id, first, second, why, decision, onDecide } = props
  return (
    <div className="app-pair">
      <div className="app-pair__accounts">
        <OneAccount title="First" account={first} />
        <OneAccount title="Second" account={second} />
      </div>
      <Radios
        name={`pair-${id}`}
        legend="How do these go together?"
        hint={why}
        isSmall
        isInline
        value={decision ?? ''}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen) onDecide(chosen.value)
        }}
        items={choices}
      />
    </div>
  )
}

function OneAccount({ title, account }: { readonly title: string; readonly account: Account }) {
  const { hideNames } = useOpenCase()
  const { when, time, what, source, response } = account
  return (
    <div className="app-pair__account">
      <p className="govuk-body-s">
        <strong>{title}</strong>: {formatVagueDate(when)}
        {time !== undefined && `, ${formatTime(time)}`}, {hideNames(source)}
      </p>
      <p className="govuk-body app-lines">{hideNames(what)}</p>
      {response && <p className="govuk-body-s">Answered: {hideNames(response)}</p>}
    </div>
  )
}
