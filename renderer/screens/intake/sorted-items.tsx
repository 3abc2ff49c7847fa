import { type ReactNode, useState } from 'react'
import { Details } from '../../components/content/details.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { Name } from '../../forms/records/names.tsx'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { roomOfNoun } from '../../forms/records/room-of-noun.ts'
import { type ItemKind, itemKinds } from './build-item.ts'
import type { SortedItem } from './list-items.ts'

/** What it takes: everything sorted out of the note so far. */
export interface SortedItemsProps {
  readonly items: readonly SortedItem[]
}

/** The few questions that are worth asking at once, by what the sentence became; all may be left open. */
const questions: { readonly [K in ItemKind]: Readonly<Record<string, string>> } = {
  event: { when: '', kind: '', standing: '' },
  evidence: { reliability: '', about: '', standing: '' },
  words: { on: '', method: '', prompted: '' },
  opinion: { source: '' },
  established: { whoIsWorried: '', about: '' },
  alleged: { whoIsWorried: '', about: '' },
  not_known: { whoWillFindOut: '', findOutBy: '' },
}

/** What has been sorted out of a note, by kind; each can be said more of here, changed, or taken back. */
export function SortedItems({ items }: SortedItemsProps): ReactNode {
  const used = itemKinds.filter(({ kind }) => items.some((item) => item.kind === kind))
  return (
    <section aria-labelledby="sorted">
      <h2 className="govuk-heading-m" id="sorted">
        Sorted so far
      </h2>
      {items.length === 0 && (
        <p className="govuk-body app-empty">
          Nothing yet. What you sort goes into the case at once, and each can be taken back.
        </p>
      )}
      {used.map(({ kind, label }) => (
        <section key={kind} aria-label={label}>
          <h3 className="govuk-heading-s">{label}</h3>
          <ul className="app-records">
            {items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.record.id} className="app-record">
                  <OneItem item={item} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function OneItem({ item }: { readonly item: SortedItem }) {
  const openCase = useOpenCase()
  const { record, kind, text } = item
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div className="app-record__words app-lines">
        {record.noun === 'statement' && (
          <>
            <Name id={record.body.person} />:{' '}
          </>
        )}
        {openCase.hideNames(text)}
      </div>
      <Details
        className="app-record__more"
        summary="Say more"
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        {isOpen && (
          <RecordForm
            // A saved answer makes a new revision, and the form starts again from it.
            key={record.revision}
            noun={record.noun}
            record={record}
            only={questions[kind]}
            idPrefix={`${record.id}-`}
            onSaved={() => setIsOpen(false)}
          />
        )}
      </Details>
      <ActionRow
        about={openCase.nameOf(record.id)}
        actions={[
          {
            label: 'Change',
            href: openCase.linkTo(roomOfNoun[record.noun], record.noun, record.id),
          },
          { label: 'Take back', onPress: () => void openCase.remove(record) },
        ]}
      />
    </>
  )
}
