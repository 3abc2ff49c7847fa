import type { ReactNode } from 'react'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'

const states = nouns.action.fields.state.options
type State = (typeof states)[number]['value']
const colours: { readonly [S in State]: TagColour } = {
  not_started: 'grey',
  under_way: 'teal',
  done: 'green',
  blocked: 'orange',
  stopped: 'grey',
}

/** What it takes: the actions of one goal. */
export interface ActionLinesProps {
  readonly actions: readonly CaseRecord<'action'>[]
  readonly label: string
}

/** What will be done, by whom, by when, and how we will know. */
export function ActionLines({ actions, label }: ActionLinesProps): ReactNode {
  const { today } = useOpenCase()
  return (
    <RecordLines label={label}>
      {actions.map((action) => (
        <RecordLine
          key={action.id}
          record={action}
          room="plan"
          without={[
            'goal',
            'what',
            'owner',
            'helpers',
            'dueOn',
            'howWeKnow',
            'state',
            'stateBecause',
            'doneOn',
          ]}
        >
          <strong>
            <WithNames words={action.body.what} />
          </strong>{' '}
          <StateTag action={action} />
          {action.body.stateBecause && (
            <span className="app-said">
              <WithNames words={action.body.stateBecause} />
            </span>
          )}
          <span className="app-said">
            <Name id={action.body.owner} />, by {formatDate(action.body.dueOn)}
            {isLate(action, today) && (
              <>
                {' '}
                <Tag colour="orange">Late</Tag>
              </>
            )}
          </span>
          <Aside action={action} />
        </RecordLine>
      ))}
    </RecordLines>
  )
}

function StateTag({ action }: { readonly action: CaseRecord<'action'> }) {
  const { state, doneOn } = action.body
  return (
    <Tag colour={colours[state]}>
      {states.find(({ value }) => value === state)?.label}
      {doneOn && ` ${formatDate(doneOn)}`}
    </Tag>
  )
}

function Aside({ action }: { readonly action: CaseRecord<'action'> }) {
  const { nameOf } = useOpenCase()
  const { helpers = [], howWeKnow } = action.body
  const help = helpers.length > 0 ? `With ${helpers.map(nameOf).join(' and ')}. ` : ''
  return (
    <span className="app-record__aside">
      <WithNames words={`${help}How we will know: ${howWeKnow}`} />
    </span>
  )
}

function isLate({ body }: CaseRecord<'action'>, today: string): boolean {
  return body.dueOn < today && body.state !== 'done' && body.state !== 'stopped'
}
