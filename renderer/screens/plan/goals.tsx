import type { ReactNode } from 'react'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { compareText } from '../../../shared/dates/compare-dates.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import type { Coverage } from '../../../shared/plan/derive-coverage.ts'
import { Details } from '../../components/content/details.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { changeRecord } from '../../forms/records/change-record.ts'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { ActionLines } from './action-lines.tsx'

/** What it takes: what of the plan rests on what. */
export interface GoalsProps {
  readonly coverage: Coverage
}

/** Every goal with what it starts from and the actions towards it; ended goals folded below, from where they can return. */
export function Goals({ coverage }: GoalsProps): ReactNode {
  const { file } = useOpenCase()
  const goals = recordsOf(file, 'goal')
  const live = goals.filter(({ body }) => body.state !== 'ended')
  const ended = goals.filter(({ body }) => body.state === 'ended')
  return (
    <section aria-labelledby="goals">
      <h2 className="govuk-heading-m" id="goals">
        Goals
      </h2>
      <p className="govuk-body">
        What better looks like, in the family's words. Drafts can be removed; an agreed goal is
        ended with a reason, and can return.
      </p>
      {live.length === 0 && (
        <p className="govuk-body app-empty">
          There is no goal yet. Start one from a finding above, or add one.
        </p>
      )}
      {live.map((goal) => (
        <Goal key={goal.id} goal={goal} coverage={coverage} />
      ))}
      <AddLink noun="goal" room="plan">
        Add a goal
      </AddLink>
      {ended.length > 0 && (
        <Details summary={`Ended goals: ${ended.length}`}>
          <RecordLines label="Ended goals">
            {ended.map((goal) => (
              <EndedGoal key={goal.id} goal={goal} />
            ))}
          </RecordLines>
        </Details>
      )}
    </section>
  )
}

function Goal({ goal, coverage }: GoalsProps & { readonly goal: CaseRecord<'goal'> }) {
  const { file, nameOf, linkTo, remove, hideNames } = useOpenCase()
  const setState = useSetState(goal)
  const { body } = goal
  const words = hideNames(body.words)
  const isDraft = body.state === 'draft'
  const actions = recordsOf(file, 'action')
    .filter((action) => action.body.goal === goal.id)
    .toSorted((a, b) => compareText(a.body.dueOn, b.body.dueOn))
  const facts = [
    body.whose && body.whose.length > 0 && `For ${body.whose.map(nameOf).join(', ')}`,
    wordScale(goal),
    body.reviewOn && `Review on ${formatDate(body.reviewOn)}`,
  ].filter((one) => typeof one === 'string')
  return (
    <article className="app-goal" aria-label={words}>
      <h3 className="govuk-heading-s app-goal__words">
        <WithNames words={words} />{' '}
        <Tag colour={isDraft ? 'grey' : 'green'}>{isDraft ? 'Draft' : 'Agreed'}</Tag>
      </h3>
      {facts.length > 0 && (
        <p className="govuk-body-s app-goal__facts">
          <WithNames words={facts.join('. ')} />
        </p>
      )}
      <ul className="app-chips" aria-label="Starts from">
        {body.from.map((id) => (
          <li key={id} className="app-chip">
            {nameOf(id)}
          </li>
        ))}
      </ul>
      <ActionRow
        about={words}
        actions={[
          { label: 'Change', href: linkTo('plan', 'change', goal.id) },
          ...(isDraft
            ? [
                { label: 'Mark as agreed', onPress: () => void setState('agreed', 'Agreed.') },
                { label: 'Remove', onPress: () => void remove(goal) },
              ]
            : [{ label: 'End this goal', href: linkTo('plan', 'end', goal.id) }]),
        ]}
      />
      {coverage.goalsWithoutAction.some(({ id }) => id === goal.id) && (
        <p className="govuk-body app-empty">Nobody is to do anything towards it yet.</p>
      )}
      <ActionLines actions={actions} label={`Actions towards: ${words}`} />
      <AddLink noun="action" room="plan" presets={{ goal: goal.id, state: 'not_started' }} isSmall>
        Add an action<span className="govuk-visually-hidden"> towards: {words}</span>
      </AddLink>
    </article>
  )
}

function EndedGoal({ goal }: { readonly goal: CaseRecord<'goal'> }) {
  const setState = useSetState(goal)
  const { endedOn, endedBecause, words } = goal.body
  return (
    <RecordLine record={goal} room="plan">
      <WithNames words={words} />
      <span className="app-record__aside">
        Ended {endedOn && formatDate(endedOn)}: <WithNames words={endedBecause ?? ''} />
      </span>
      <button
        type="button"
        className="app-link-button"
        onClick={() => void setState('agreed', 'The goal is back.')}
      >
        Bring it back<span className="govuk-visually-hidden">: {words}</span>
      </button>
    </RecordLine>
  )
}

/** Sets the state of a goal that goes on; how it once ended is then no longer said of it. */
function useSetState(goal: CaseRecord<'goal'>) {
  const { save, notify } = useOpenCase()
  return async (state: 'draft' | 'agreed', words: string) => {
    const change = changeRecord(goal, { state, endedBecause: undefined, endedOn: undefined })
    const reply = await save([change], undefined, words)
    if (!reply.ok) notify({ words: `Not saved. ${reply.error.message}` })
  }
}

function wordScale({ body }: CaseRecord<'goal'>): string | undefined {
  const { baseline, target } = body
  if (baseline === undefined && target === undefined) return undefined
  const now = baseline === undefined ? 'Now not known' : `Now ${baseline} of 10`
  return target === undefined ? now : `${now}, we want ${target}`
}
