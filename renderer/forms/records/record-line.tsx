import { type ReactNode, useState } from 'react'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { Details } from '../../components/content/details.tsx'
import { SummaryList, type SummaryRow } from '../../components/content/summary-list.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { type Room, useOpenCase } from '../open-case.tsx'
import { ActionRow } from './action-row.tsx'
import { deriveActions, Lines, wordHeader } from './record-card.tsx'
import { wordAnswers } from './word-value.ts'

/** What a list of records takes: a line for each, and its name where no heading beside it names it. */
export interface RecordLinesProps {
  readonly label?: string
  /** For lines of a few words, which stand in two columns where there is room. */
  readonly isShort?: boolean
  readonly children: ReactNode
}

/** A list of records with a line for each, to be read at a glance. */
export function RecordLines({ label, isShort = false, children }: RecordLinesProps): ReactNode {
  return (
    <ul className={isShort ? 'app-records app-records--short' : 'app-records'} aria-label={label}>
      {children}
    </ul>
  )
}

/** What a record's line takes: the record, the room it is shown in, and what its line says. */
export interface RecordLineProps {
  readonly record: CaseRecord
  readonly room: Room
  /** What is said at a glance. */
  readonly children: ReactNode
  /** What tells this record apart in the names of its actions; its own heading unless given. */
  readonly about?: string
  /** Codes of answers that the line says already; the rest is folded. Absent: there is nothing more to say. */
  readonly without?: readonly string[]
  /** Facts that are worked out rather than entered, shown first among what is folded. */
  readonly extra?: readonly SummaryRow[]
}

/** One record on one line, with ways to change and remove it, and everything else that was entered folded under it. */
export function RecordLine(props: RecordLineProps): ReactNode {
  const { record, room, children, without, extra } = props
  const openCase = useOpenCase()
  const about = props.about ?? openCase.nameOf(record.id)
  return (
    <li className="app-record">
      <div className="app-record__words">
        {children}
        <RecordedAgainst recordId={record.id} />
      </div>
      {without && <More record={record} about={about} without={without} extra={extra ?? []} />}
      <ActionRow actions={deriveActions(openCase, record, room)} about={about} />
    </li>
  )
}

/** Marks what was recorded while somebody had asked that it not be done; nothing for nearly every record. */
function RecordedAgainst({ recordId }: { readonly recordId: string }) {
  const { recordedAgainst, hideNames } = useOpenCase()
  const mustNot = recordedAgainst(recordId)
  if (mustNot === undefined) return null
  return (
    <p className="govuk-body-s">
      <Tag colour="orange">Against a constraint</Tag> Recorded while this stood:{' '}
      {hideNames(mustNot)}
    </p>
  )
}

interface MoreProps {
  readonly record: CaseRecord
  readonly about: string
  readonly without: readonly string[]
  readonly extra: readonly SummaryRow[]
}

/** Every answer that the line does not say; drawn when it is unfolded, so that a long list stays light. */
function More({ record, about, without, extra }: MoreProps) {
  const openCase = useOpenCase()
  const [isOpen, setIsOpen] = useState(false)
  const answers = wordAnswers(record, openCase).filter((answer) => !without.includes(answer.code))
  const rows = [
    ...extra,
    ...answers.map(({ label, words }) => ({ name: label, value: <Lines words={words} /> })),
    ...wordHeader(record),
  ]
  if (rows.length === 0) return null
  return (
    <Details
      className="app-record__more"
      summary={
        <>
          More<span className="govuk-visually-hidden"> about {about}</span>
        </>
      }
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      {isOpen && <SummaryList rows={rows} />}
    </Details>
  )
}
