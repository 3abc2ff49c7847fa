import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Table } from '../../components/content/table.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** What nobody knows yet, each with who will find out and by when. */
export function Unknowns(): ReactNode {
  const openCase = useOpenCase()
  const { file, nameOf } = openCase
  const open = recordsOf(file, 'concern').filter(({ body }) => body.box === 'not_known')
  return (
    <section aria-labelledby="unknowns">
      <h2 className="govuk-heading-m" id="unknowns">
        What is not known
      </h2>
      {open.length === 0 ? (
        <p className="govuk-body app-empty">No open question has been entered.</p>
      ) : (
        <ScrollArea label="What is not known">
          <Table
            className="app-table"
            firstCellIsHeader
            head={['Question', 'Who will find out', 'By when', 'Change']}
            rows={open.map((question) => {
              const { what, whoWillFindOut, findOutBy } = question.body
              return [
                { content: <WithNames words={what} /> },
                {
                  content: whoWillFindOut ? (
                    <Name id={whoWillFindOut} />
                  ) : (
                    <Tag colour="orange">Nobody yet</Tag>
                  ),
                },
                findOutBy ? formatDate(findOutBy) : 'No date',
                {
                  content: (
                    <ActionRow
                      about={nameOf(question.id)}
                      actions={deriveActions(openCase, question, 'decide')}
                    />
                  ),
                },
              ]
            })}
          />
        </ScrollArea>
      )}
      <AddLink noun="concern" room="decide" presets={{ box: 'not_known' }}>
        Add a question
      </AddLink>
    </section>
  )
}
