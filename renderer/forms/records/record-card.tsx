import type { ReactNode } from 'react'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { heldFromOptions, standingOptions } from '../../../shared/case/vocabularies.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { SummaryList, type SummaryRow } from '../../components/content/summary-list.tsx'
import type { HeadingLevel } from '../../components/heading.tsx'
import { type OpenCase, type Room, useOpenCase } from '../open-case.tsx'
import { WithNames } from './names.tsx'
import { wordAnswers } from './word-value.ts'

/** What a record's card takes: the record, the room it is shown in, and what to say beside its answers. */
export interface RecordCardProps {
  readonly record: CaseRecord
  readonly room: Room
  /** The record's own heading unless given. */
  readonly title?: string
  readonly headingLevel?: HeadingLevel
  /** Codes of answers that are already said another way, such as in the title. */
  readonly without?: readonly string[]
  /** Facts that are worked out rather than entered, such as an age. */
  readonly extra?: readonly SummaryRow[]
}

/** One record with every answer given, and ways to change and remove it. */
export function RecordCard(props: RecordCardProps): ReactNode {
  const { record, room, headingLevel = 3, without = [], extra = [] } = props
  const openCase = useOpenCase()
  const title = props.title ?? shorten(openCase.nameOf(record.id))
  const rows = wordAnswers(record, openCase)
    .filter((answer) => !without.includes(answer.code))
    .map(({ label, words }) => ({ name: label, value: <Lines words={words} /> }))
  return (
    <SummaryList
      rows={[...extra, ...rows, ...wordHeader(record)]}
      card={{
        title,
        headingLevel,
        actions: deriveActions(openCase, record, room),
      }}
    />
  )
}

/** Gives the ways to change and remove a record. Removing can be undone, so it is done at once. */
export function deriveActions(openCase: OpenCase, record: CaseRecord, room: Room) {
  return [
    { label: 'Change', href: openCase.linkTo(room, record.noun, record.id) },
    { label: 'Remove', onPress: () => void openCase.remove(record) },
  ]
}

/** Says how far a record has been shown to be so and who may see it, where either is out of the ordinary. */
export function wordHeader(record: CaseRecord): readonly SummaryRow[] {
  const standing = standingOptions.find((option) => option.value === record.standing)?.label
  const heldFrom = heldFromOptions.find((option) => option.value === record.heldFrom)?.label
  const until = record.heldUntilOn
    ? `until ${formatDate(record.heldUntilOn)}`
    : 'until somebody lifts it'
  return [
    ...(nouns[record.noun].standing && standing ? [{ name: 'Standing', value: standing }] : []),
    ...(heldFrom ? [{ name: 'Held back from', value: `${heldFrom}, ${until}` }] : []),
    ...(record.compartment === 'harmed_child'
      ? [{ name: 'Kept', value: 'In the separate compartment' }]
      : []),
  ]
}

/** Cuts a heading that is a whole paragraph at a word. */
export function shorten(words: string, most = 100): string {
  const line = words.split('\n')[0] ?? ''
  if (line.length <= most && line === words) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, line.length <= most ? most : Math.max(cut.lastIndexOf(' '), 40))} …`
}

/** Words with their line breaks as typed. */
export function Lines({ words }: { readonly words: string }): ReactNode {
  const text = <WithNames words={words} />
  return words.includes('\n') ? <span className="app-lines">{text}</span> : text
}
