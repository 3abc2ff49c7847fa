import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { wordInformed } from '../../../shared/report/word-informed.ts'
import { Table } from '../../components/content/table.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { upperFirst } from '../../forms/upper-first.ts'

/** Who has been told what in the words of the paper, by whom and when; who has not, and who must not be. */
export function Informed(): ReactNode {
  const openCase = useOpenCase()
  const { file, today, nameOf } = openCase
  const entries = recordsOf(file, 'informed')
  return (
    <section aria-labelledby="informed">
      <h2 className="govuk-heading-m" id="informed">
        Who has been told what
      </h2>
      {entries.length === 0 ? (
        <p className="govuk-body app-empty">
          Nobody has been entered. Add who has been told, who has not, and who must not be.
        </p>
      ) : (
        <ScrollArea label="Who has been told what">
          <Table
            className="app-table"
            firstCellIsHeader
            head={['Who', 'Told or not', 'What, when and by whom', 'Change']}
            rows={entries.map((entry) => {
              const { answer, rest } = wordInformed(entry, today)
              return [
                { content: <Name id={entry.body.who} /> },
                answer,
                { content: <WithNames words={upperFirst(rest)} /> },
                {
                  content: (
                    <ActionRow
                      about={nameOf(entry.body.who)}
                      actions={deriveActions(openCase, entry, 'decide')}
                    />
                  ),
                },
              ]
            })}
          />
        </ScrollArea>
      )}
      <AddLink noun="informed" room="decide">
        Add who has been told
      </AddLink>
    </section>
  )
}
