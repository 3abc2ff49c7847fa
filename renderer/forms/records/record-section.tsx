import { type ReactNode, useId } from 'react'
import { type CaseRecord, type Noun, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { ButtonLink, type ButtonLinkProps } from '../../components/controls/button.tsx'
import { takePage } from '../../components/navigation/derive-page.ts'
import { type Room, useOpenCase } from '../open-case.tsx'
import type { Presets } from './form-values.ts'
import { ListPages, ListPart, useListPage, wordCount } from './list-pages.tsx'
import { formatPresets } from './presets.ts'
import { RecordCard, type RecordCardProps } from './record-card.tsx'
import { RecordLine, type RecordLineProps, RecordLines } from './record-line.tsx'

/** What a section of records takes: its noun, where it is shown, what to say when there is none. */
export interface RecordSectionProps<N extends Noun> {
  readonly noun: N
  readonly room: Room
  readonly title: string
  /** Why this is kept, in one sentence; absent where the title says it. */
  readonly about?: string
  /** What to do when there is none yet. */
  readonly whenEmpty: string
  readonly addLabel: string
  readonly presets?: Presets
  /** The records to show; every one of the noun unless given. */
  readonly records?: readonly CaseRecord<N>[]
  /** What follows the room in the address, where the list may be so long that it is shown in pages. */
  readonly parts?: readonly string[]
  /** What stands on a record's card beside its answers. */
  readonly card?: (record: CaseRecord<N>) => Omit<RecordCardProps, 'record' | 'room'>
  /** What a record says on one line; each then has a line in a list instead of a card of its own. */
  readonly line?: (record: CaseRecord<N>) => Omit<RecordLineProps, 'record' | 'room'>
}

/** Every record of one noun, each with all that was entered, and the way to add one. */
export function RecordSection<N extends Noun>(props: RecordSectionProps<N>): ReactNode {
  const { noun, room, title, about, whenEmpty, addLabel, presets, card, line } = props
  const { file } = useOpenCase()
  const id = useId()
  const all = props.records ?? recordsOf(file, noun)
  const page = useListPage({ room, noun }, props.parts, all.length)
  const records = takePage(all, page)
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {about && <p className="govuk-body">{about}</p>}
      {records.length === 0 && <p className="govuk-body app-empty">{whenEmpty}</p>}
      <ListPart {...{ room, noun, page }} />
      {line && records.length > 0 && (
        <RecordLines>
          {records.map((record) => (
            <RecordLine key={record.id} record={record} room={room} {...line(record)} />
          ))}
        </RecordLines>
      )}
      {(line ? [] : records).map((record) => (
        <RecordCard key={record.id} record={record} room={room} {...card?.(record)} />
      ))}
      <ListPages {...{ room, noun, page }} />
      <AddLink {...{ noun, room, presets }}>{addLabel}</AddLink>
    </section>
  )
}

/** What a link to an empty form takes. */
export interface AddLinkProps {
  readonly noun: Noun
  readonly room: Room
  readonly presets?: Presets
  /** For a link beside one entry of many. */
  readonly isSmall?: boolean
  readonly children: ReactNode
}

/** The way to an empty form, with what is already known filled in. */
export function AddLink({ noun, room, presets = {}, isSmall, children }: AddLinkProps): ReactNode {
  const { linkTo } = useOpenCase()
  const filled = formatPresets(presets)
  const href = linkTo(room, noun, 'new', ...(filled === '' ? [] : [filled]))
  if (isSmall)
    return (
      <a className="govuk-link app-add" href={href}>
        {children}
      </a>
    )
  return <LinkButton href={href}>{children}</LinkButton>
}

/** A link that stands out like a button; it leads elsewhere, so to everybody it is announced as a link. */
export function LinkButton(props: Omit<ButtonLinkProps, 'role' | 'variant'>): ReactNode {
  return <ButtonLink {...props} variant="secondary" role="link" />
}

/** Gives the words for a count of records: "1 event", "3 events". */
export function countRecords(noun: Noun, count: number): string {
  return `${wordCount(count)} ${count === 1 ? nouns[noun].one : nouns[noun].many}`
}
