import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { formatDateAndTime } from '../../../shared/dates/format-date.ts'
import { takePage } from '../../components/navigation/derive-page.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ListPages, ListPart, useListPage } from '../../forms/records/list-pages.tsx'
import { Name } from '../../forms/records/names.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { LinkButton, RecordSection } from '../../forms/records/record-section.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { PasteNote } from './paste-note.tsx'
import { SortNote } from './sort-note.tsx'
import { ThreeBoxes } from './three-boxes.tsx'

/** How the case began: the referral, the notes as they came, and who is worried about what. */
export function IntakeScreen({ parts, goTo }: ScreenProps): ReactNode {
  const hasReferral = recordsOf(useOpenCase().file, 'referral').length > 0
  if (parts[0] === 'paste') return <PasteNote goTo={goTo} />
  if (parts[0] === 'sort') return <SortNote noteId={parts[1]} />
  return (
    <>
      <h1 className="govuk-heading-l">Referral and intake</h1>
      <SectionToDo section="referral" />
      <Notes parts={parts} />
      <RecordSection
        noun="referral"
        room="intake"
        title="Referral"
        whenEmpty="No referral has been entered. The clocks start when it is."
        addLabel={hasReferral ? 'Add another referral' : 'Add the referral'}
      />
      <ThreeBoxes />
    </>
  )
}

const list = { room: 'intake', noun: 'source_note' } as const

function Notes({ parts }: Pick<ScreenProps, 'parts'>) {
  const openCase = useOpenCase()
  const { file, linkTo, hideNames } = openCase
  const all = recordsOf(file, 'source_note')
  const page = useListPage(list, parts, all.length)
  const notes = takePage(all, page)
  return (
    <section aria-labelledby="notes">
      <h2 className="govuk-heading-m" id="notes">
        Notes as they came
      </h2>
      <p className="govuk-body">
        Paste an email or a note once, and sort it sentence by sentence. Its words stay as they
        came.
      </p>
      <ListPart {...list} page={page} />
      {notes.length > 0 && (
        <RecordLines label="Notes as they came">
          {notes.map((note) => (
            <RecordLine key={note.id} record={note} room="intake">
              <a className="govuk-link" href={linkTo('intake', 'sort', note.id)}>
                Sort
                <span className="govuk-visually-hidden">
                  {' '}
                  {hideNames(openCase.nameOf(note.id))}
                </span>
              </a>{' '}
              <Name id={note.id} />
              <span className="app-record__aside">
                {formatDateAndTime(note.body.receivedOn, note.body.receivedTime)}
              </span>
            </RecordLine>
          ))}
        </RecordLines>
      )}
      <ListPages {...list} page={page} />
      <LinkButton href={linkTo('intake', 'paste')}>Paste and sort a note</LinkButton>
    </section>
  )
}
