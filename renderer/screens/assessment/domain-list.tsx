import type { ReactNode } from 'react'
import type { WalkedDomain, WalkedFactor } from '../../../shared/assessment/walk-assessment.ts'
import { wordConcern, wordStrength } from '../../../shared/assessment/word-factor.ts'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { TaskList } from '../../components/content/task-list.tsx'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { buildFormKey } from '../../forms/records/presets.ts'
import type { WalkedCase } from './use-walk.ts'

/** Every factor by domain, with what is said about it and how far it has come. */
export function DomainList({ walked }: { readonly walked: WalkedCase }): ReactNode {
  const openCase = useOpenCase()
  return (
    <section aria-labelledby="factors">
      <h2 className="govuk-heading-m" id="factors">
        Factors
      </h2>
      {walked.domains.map((one) => (
        <Domain key={one.domain.code} one={one} walked={walked} openCase={openCase} />
      ))}
    </section>
  )
}

interface DomainProps {
  readonly one: WalkedDomain
  readonly walked: WalkedCase
  readonly openCase: OpenCase
}

function Domain({ one, walked, openCase }: DomainProps) {
  const { code, name } = one.domain
  return (
    <section aria-labelledby={`domain-${code}`}>
      <h3 className="govuk-heading-s app-domain" id={`domain-${code}`}>
        {code}. {name} <span className="app-domain__progress">{wordProgress(one.factors)}</span>
      </h3>
      <TaskList
        className="app-factors"
        idPrefix={`factor-${code}`}
        items={one.factors.map((factor) => {
          const form = buildFormKey('finding', factor.finding, {
            assessment: walked.assessment.id,
            factor: factor.factor.code,
          })
          const state = openCase.drafts.find(form) ? 'draft' : factor.state
          return {
            title: `${factor.factor.code} ${factor.factor.name}`,
            href: openCase.linkTo('assessment', 'factor', factor.factor.code),
            hint: factor.state === 'not_started' ? undefined : wordFactorLine(factor),
            status: <Tag colour={states[state].colour}>{states[state].words}</Tag>,
          }
        })}
      />
    </section>
  )
}

const states: {
  readonly [S in WalkedFactor['state'] | 'draft']: {
    readonly words: string
    readonly colour: TagColour
  }
} = {
  not_started: { words: 'Not started', colour: 'grey' },
  draft: { words: 'Typed, not saved', colour: 'yellow' },
  in_progress: { words: 'In progress', colour: 'teal' },
  completed: { words: 'Completed', colour: 'green' },
  closed: { words: 'Closed', colour: 'purple' },
}

/** Counts factors by how far they have come, never what they were rated. */
export function wordProgress(factors: readonly WalkedFactor[]): string {
  const count = (state: WalkedFactor['state']) =>
    factors.filter((factor) => factor.state === state).length
  const closed = count('closed')
  const toRate = factors.length - closed
  return `${count('completed')} of ${toRate} completed${closed > 0 ? `, ${closed} closed` : ''}`
}

/** Says what is known of a factor in one line, and what is still missing. */
export function wordFactorLine(walked: WalkedFactor): string {
  const { strength, confidence, supports, contradicts, problems, concern } = walked
  if (concern.kind === 'closed') return concern.because
  const linked = `Evidence: ${supports.length} adding, ${contradicts.length} lessening`
  const said = [
    wordConcern(walked),
    wordStrength(strength),
    confidence ? `${linked}, ${confidence.shown}` : linked,
    ...problems.slice(0, 1).map(({ message }) => `To do: ${message}`),
  ]
  return `${said.join('. ')}.`
}
