import type { ReactNode } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Table } from '../../components/content/table.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** Who has been told what, by whom and when; who has not, and who must not be. */
export function Informed(): ReactNode {
  const openCase = useOpenCase()
  const { file, nameOf, hideNames } = openCase
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
            head={['Who', 'Told or not', 'What', 'Change']}
            rows={entries.map((entry) => [
              { content: nameOf(entry.body.who) },
              { content: wordTold(entry) },
              { content: hideNames(entry.body.what) },
              {
                content: (
                  <ActionRow
                    about={nameOf(entry.body.who)}
                    actions={deriveActions(openCase, entry, 'decide')}
                  />
                ),
              },
            ])}
          />
        </ScrollArea>
      )}
      <AddLink noun="informed" room="decide">
        Add who has been told
      </AddLink>
    </section>
  )

  function wordTold({ body }: CaseRecord<'informed'>): string {
    const options = nouns.informed.fields.told.options
    const told = options.find((option) => option.value === body.told)?.label ?? body.told
    // Brackets, because people enter a name as well as "Tom Price finds out".
    const by = body.by === undefined ? '' : ` (${hideNames(body.by)})`
    const plan = { yes: 'Knows the arrangements', no: 'Does not know the arrangements' }
    const knows = body.knowsPlan === 'yes' || body.knowsPlan === 'no' ? plan[body.knowsPlan] : ''
    const first = `${body.on ? `${told}, ${formatDate(body.on)}` : told}${by}`
    return knows === '' ? first : `${first}. ${knows}`
  }
}
