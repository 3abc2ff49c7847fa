import { type ReactNode, useState } from 'react'
import { findRecord } from '../../../shared/case/nouns.ts'
import { standingOptions } from '../../../shared/case/vocabularies.ts'
import type {
  ChronologyFile,
  ChronologyPreview,
  EventPointer,
} from '../../../shared/chronology/preview.ts'
import { formatTime, formatVagueDate } from '../../../shared/dates/format-date.ts'
import { Details } from '../../components/content/details.tsx'
import { SummaryList } from '../../components/content/summary-list.tsx'
import { Table } from '../../components/content/table.tsx'
import { Button } from '../../components/controls/button.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { Alert } from '../../components/messages/alert.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { keyOfPair } from './key-of-pair.ts'
import { type Account, type Decision, PairCard } from './pair-card.tsx'
import { useGrowingList } from './use-growing-list.tsx'

/** What it takes: what was read, what has been decided so far, and what to do next. */
export interface PreviewFilesProps {
  readonly preview: ChronologyPreview
  readonly decisions: ReadonlyMap<string, Decision>
  readonly isBusy: boolean
  readonly onDecide: (key: string, decision: Decision) => void
  readonly onBringIn: () => void
  readonly onBack: () => void
}

/** What was read from each file, before anything is written: rows, oddities, and pairs to decide on. */
export function PreviewFiles(props: PreviewFilesProps): ReactNode {
  const { preview, decisions, isBusy, onDecide, onBringIn, onBack } = props
  const { file } = useOpenCase()
  const pairs = useGrowingList(preview.suggestions, 25)
  const rows = preview.files.reduce((sum, one) => sum + one.rows.length, 0)
  const accountOf = (pointer: EventPointer): Account | undefined => {
    if ('row' in pointer)
      return preview.files[pointer.file]?.rows.find((row) => row.row === pointer.row)
    const record = findRecord(file, pointer.eventId)
    return record?.noun === 'event' ? record.body : undefined
  }
  return (
    <>
      {preview.alreadyImported.length > 0 && (
        <Alert variant="warning" title="Already in this case">
          <p>
            The same contents were brought in before: {preview.alreadyImported.join(', ')}. Leave
            them out of the list, or undo the earlier import first.
          </p>
        </Alert>
      )}
      {preview.files.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file is its place in the list.
        <OneFile key={place} file={one} />
      ))}
      {preview.suggestions.length > 0 && (
        <section aria-labelledby="pairs">
          <h2 className="govuk-heading-m" id="pairs">
            Do these belong together? {preview.suggestions.length} to look at
          </h2>
          <p className="govuk-body">
            Nothing is decided for you. What you leave open can be decided later; both accounts are
            kept either way.
          </p>
          {pairs.shown.map(({ first, second, why }) => {
            const [a, b] = [accountOf(first), accountOf(second)]
            const key = keyOfPair(first, second)
            if (!a || !b) return null
            return (
              <PairCard
                key={key}
                id={key}
                first={a}
                second={b}
                why={why}
                decision={decisions.get(key)}
                onDecide={(decision) => onDecide(key, decision)}
              />
            )
          })}
          {pairs.more}
        </section>
      )}
      <ButtonGroup>
        <Button type="button" disabled={isBusy} onClick={onBringIn}>
          {isBusy ? 'Bringing in' : `Bring in ${rows} rows`}
        </Button>
        <button type="button" className="app-link-button" onClick={onBack}>
          Choose other files
        </button>
      </ButtonGroup>
    </>
  )
}

function OneFile({ file }: { readonly file: ChronologyFile }) {
  const odd = file.rows.filter((row) => row.problem !== undefined)
  const undated = file.rows.filter((row) => row.when === undefined)
  return (
    <SummaryList
      card={{ title: `${file.agency}: ${file.fileName}` }}
      rows={[
        { name: 'Rows', value: `${file.rows.length}, of which ${undated.length} undated` },
        {
          name: 'Standing',
          value: standingOptions.find(({ value }) => value === file.standing)?.label ?? 'Alleged',
        },
        { name: 'Read as', value: `${file.encoding}, separated by ${file.separator}` },
        { name: 'Headings', value: file.headings.join(', ') },
        odd.length > 0 && {
          name: 'Out of the ordinary',
          value: (
            <ul className="govuk-list">
              {odd.map((row) => (
                <li key={row.row}>
                  Row {row.row}: {row.problem}
                </li>
              ))}
            </ul>
          ),
        },
        {
          name: 'All rows',
          value: <EveryRow file={file} />,
        },
      ]}
    />
  )
}

/** Every row as it was read; drawn when it is unfolded, and a stretch at a time, so that a long file stays light. */
function EveryRow({ file }: { readonly file: ChronologyFile }) {
  const { hideNames } = useOpenCase()
  const [isOpen, setIsOpen] = useState(false)
  const rows = useGrowingList(file.rows, 100)
  return (
    <Details summary="Show every row" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      {isOpen && (
        <>
          <ScrollArea label={`Every row of ${file.fileName}`}>
            <Table
              head={['Row', 'When', 'What', 'Source', 'How it was answered']}
              rows={rows.shown.map((row) => [
                { content: row.row },
                `${formatVagueDate(row.when)}${row.time === undefined ? '' : `, ${formatTime(row.time)}`}`,
                hideNames(row.what),
                hideNames(row.source),
                hideNames(row.response ?? ''),
              ])}
            />
          </ScrollArea>
          {rows.more}
        </>
      )}
    </Details>
  )
}
