import { type ReactNode, useMemo } from 'react'
import { findRecord } from '../../../shared/case/nouns.ts'
import type { EventPointer } from '../../../shared/chronology/preview.ts'
import { suggestUndecidedPairs } from '../../../shared/chronology/suggest-pairs.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { type Decision, PairCard } from './pair-card.tsx'
import { useGrowingList } from './use-growing-list.tsx'

/** Pairs of events already in the case that may be one happening told twice, or an event and its answer. */
export function UndecidedPairs(): ReactNode {
  const { file, save, notify, linkTo } = useOpenCase()
  const pairs = useMemo(() => suggestUndecidedPairs(file), [file])
  const growing = useGrowingList(pairs, 25)
  const eventOf = (pointer: EventPointer) => {
    const record = 'eventId' in pointer ? findRecord(file, pointer.eventId) : undefined
    return record?.noun === 'event' ? record : undefined
  }
  const decide = async (first: string, second: string, decision: Decision) => {
    if (decision === 'later') return
    const reply = await save([
      {
        noun: 'chronology_link',
        compartment: 'general',
        standing: 'established',
        body: { first, second, decision },
      },
    ])
    if (!reply.ok) notify({ words: `Not saved. ${reply.error.message}` })
  }
  return (
    <>
      <BackLink href={linkTo('chronology')} />
      <h1 className="govuk-heading-l">Events that may be told twice</h1>
      {pairs.length === 0 && (
        <p className="govuk-body app-empty">
          No pair is waiting for a decision. Pairs that you decided on stay as they are.
        </p>
      )}
      {growing.shown.map((pair) => {
        const [first, second] = [eventOf(pair.first), eventOf(pair.second)]
        if (!first || !second) return null
        return (
          <PairCard
            key={`${first.id} ${second.id}`}
            id={`${first.id}-${second.id}`}
            first={first.body}
            second={second.body}
            why={pair.why}
            decision={undefined}
            onDecide={(decision) => void decide(first.id, second.id, decision)}
          />
        )
      })}
      {growing.more}
    </>
  )
}
