import type { ReactNode } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Table } from '../../components/content/table.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink, countRecords } from '../../forms/records/record-section.tsx'
import { wordValue } from '../../forms/records/word-value.ts'
import { Fold } from './fold.tsx'

/** Everybody who works with the family: who they are, what they do, for whom, how to reach them and since when. */
export function Professionals(): ReactNode {
  const openCase = useOpenCase()
  const { file, nameOf } = openCase
  const professionals = recordsOf(file, 'professional')
  return (
    <section aria-labelledby="professionals">
      <h2 className="govuk-heading-m" id="professionals">
        Professionals
      </h2>
      {professionals.length === 0 ? (
        <p className="govuk-body app-empty">
          Nobody has been entered. Add those who work with the family or take part in the meeting.
        </p>
      ) : (
        <Fold name="professionals" summary={countRecords('professional', professionals.length)}>
          <ScrollArea label="Professionals">
            <Table
              className="app-table"
              firstCellIsHeader
              head={['Name', 'What they do', 'Agency', 'Involved', 'Change']}
              rows={professionals.map((record) => [
                { content: <Name record={record} /> },
                record.body.role,
                { content: <Agency record={record} /> },
                wordInvolved(record),
                {
                  content: (
                    <ActionRow
                      about={nameOf(record.id)}
                      actions={deriveActions(openCase, record, 'people')}
                    />
                  ),
                },
              ])}
            />
          </ScrollArea>
        </Fold>
      )}
      <AddLink noun="professional" room="people">
        Add a professional
      </AddLink>
    </section>
  )
}

interface RecordProps {
  readonly record: CaseRecord<'professional'>
}

function Name({ record }: RecordProps) {
  const { contact, note, name } = record.body
  const { hideNames } = useOpenCase()
  return (
    <>
      <bdi>{hideNames(name)}</bdi>
      {contact && <span className="app-record__aside">{contact}</span>}
      {note && <span className="app-record__aside">{hideNames(note)}</span>}
    </>
  )
}

function Agency({ record }: RecordProps) {
  const openCase = useOpenCase()
  const { agency, organisation } = record.body
  return (
    <>
      {wordValue(nouns.professional.fields.agency, agency, openCase)}
      {organisation && <span className="app-record__aside">{organisation}</span>}
    </>
  )
}

function wordInvolved({ body }: RecordProps['record']): string {
  const parts = [
    body.from && `from ${formatDate(body.from)}`,
    body.to && `until ${formatDate(body.to)}`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}
