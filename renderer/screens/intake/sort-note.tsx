import { type ReactNode, useState } from 'react'
import { type CaseRecord, findRecord } from '../../../shared/case/nouns.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { DualPane } from '../../components/page/dual-pane.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name } from '../../forms/records/names.tsx'
import { buildItem, type ItemKind, itemKinds } from './build-item.ts'
import { ChooseSpeaker } from './choose-speaker.tsx'
import { listItems } from './list-items.ts'
import { focusSentences, SentenceList } from './sentence-list.tsx'
import { SortedItems } from './sorted-items.tsx'
import { splitSentences } from './split-sentences.ts'

/** What it takes: the id of the note. */
export interface SortNoteProps {
  readonly noteId: string | undefined
}

/** Sorts a note: choose a sentence, press one key, and it is in the case with its source kept. */
export function SortNote({ noteId }: SortNoteProps): ReactNode {
  const { file, linkTo } = useOpenCase()
  const note = findRecord(file, noteId)
  if (note?.noun !== 'source_note')
    return (
      <>
        <h1 className="govuk-heading-l">This note is no longer in the case</h1>
        <a className="govuk-link" href={linkTo('intake')}>
          Go back
        </a>
      </>
    )
  return (
    <>
      <BackLink href={linkTo('intake')} />
      <h1 className="govuk-heading-l">
        Sort: <Name id={note.id} />
      </h1>
      <Sorting note={note} />
    </>
  )
}

function wordKept(kind: ItemKind): string {
  const label = itemKinds.find((one) => one.kind === kind)?.label ?? ''
  return `Kept as: ${label}.`
}

function Sorting({ note }: { readonly note: CaseRecord<'source_note'> }) {
  const { file, save, notify } = useOpenCase()
  const [waitingWords, setWaitingWords] = useState<string>()
  const items = listItems(file, note.id)
  const keep = async (kind: ItemKind, text: string, speaker?: string) => {
    const reply = await save([buildItem(kind, text, note, speaker)], undefined, wordKept(kind))
    if (!reply.ok) notify({ words: `Not saved. ${reply.error.message}` })
  }
  /** Back to the sentences, so that the next key sorts the next one. */
  const goOn = () => {
    setWaitingWords(undefined)
    focusSentences()
  }
  const sort = (kind: ItemKind, text: string) => {
    if (kind === 'words') setWaitingWords(text)
    else void keep(kind, text)
  }
  return (
    <DualPane
      sourceLabel="The words as they came"
      source={
        <SentenceList sentences={splitSentences(note.body.words)} items={items} onSort={sort} />
      }
    >
      {waitingWords !== undefined && (
        <ChooseSpeaker
          words={waitingWords}
          onCancel={goOn}
          onChosen={(speaker) => {
            goOn()
            void keep('words', waitingWords, speaker)
          }}
        />
      )}
      <SortedItems items={items} />
    </DualPane>
  )
}
