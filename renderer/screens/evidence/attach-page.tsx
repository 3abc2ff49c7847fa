import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type CaseRecord, findRecord } from '../../../shared/case/nouns.ts'
import { invoke } from '../../bridge/invoke.ts'
import { FileUpload } from '../../components/controls/file-upload.tsx'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { NoLongerHere } from '../../forms/no-longer-here.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { readPageFile } from '../../forms/read-page-file.ts'
import { findListPlace } from '../../forms/records/list-place.ts'
import { WithNames } from '../../forms/records/names.tsx'
import { Attachments } from './attachments.tsx'
import { isPicture } from './is-picture.ts'
import { PictureRefused } from './picture-refused.tsx'

/** What it takes: the id of the piece of evidence. */
export interface AttachPageProps {
  readonly evidenceId: string | undefined
}

/** The documents of one piece of evidence, and ways to add one: chosen, dropped or pasted. */
export function AttachPage({ evidenceId }: AttachPageProps): ReactNode {
  const { file, caseId, linkTo } = useOpenCase()
  const evidence = findRecord(file, evidenceId)
  const back = findListPlace(caseId, 'evidence') ?? linkTo('evidence')
  if (evidence?.noun !== 'evidence') return <NoLongerHere what="piece of evidence" back={back} />
  return <Attach key={evidence.id} evidence={evidence} back={back} />
}

interface AttachProps {
  readonly evidence: CaseRecord<'evidence'>
  readonly back: string
}

function Attach({ evidence, back }: AttachProps) {
  const [isRefused, setIsRefused] = useState(false)
  const { error, isBusy, add } = useAdd(evidence, () => setIsRefused(true))
  usePastedFiles(add)
  if (isRefused) return <PictureRefused onGoOn={() => setIsRefused(false)} />
  return (
    <>
      <BackLink href={back} />
      <h1 className="govuk-heading-l">Documents with this evidence</h1>
      <InsetText>
        <WithNames words={evidence.body.text} />
      </InsetText>
      <Attachments evidenceId={evidence.id} />
      <section
        className="app-drop"
        aria-label="Drop a document here"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void add(event.dataTransfer.files)
        }}
      >
        <FileUpload
          name="document"
          label="Add a document"
          hint="PDF or Word (.docx), 20 MB at most. Choose it, drop it here or paste it. It is kept in the vault, encrypted. Pictures and films are refused."
          error={error}
          accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          disabled={isBusy}
          onChange={(event) => {
            const box = event.target
            // Emptied after, so that the same file can be chosen again.
            void add(box.files).then(() => {
              box.value = ''
            })
          }}
        />
        {isBusy && <p className="govuk-body">Keeping the document</p>}
      </section>
    </>
  )
}

/** Adds files one after the other; the first picture among them stops everything. */
function useAdd(evidence: CaseRecord<'evidence'>, onPicture: () => void) {
  const { caseId, adopt } = useOpenCase()
  const [error, setError] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const addOne = async (chosen: File): Promise<boolean> => {
    const file = await readPageFile(chosen).catch(() => undefined)
    if (!file) {
      setError('This file could not be read. It may have been moved: choose it again')
      return false
    }
    const reply = await invoke('attachments.add', { caseId, evidenceId: evidence.id, file })
    if (reply.ok) adopt(reply.value, 'The document is kept.')
    else if (reply.error.code === 'image_refused') onPicture()
    else setError(reply.error.message)
    return reply.ok
  }
  const add = async (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length === 0 || isBusy) return
    setError(undefined)
    if (files.some(isPicture)) return onPicture()
    setIsBusy(true)
    for (const file of files) if (!(await addOne(file))) break
    setIsBusy(false)
  }
  return { error, isBusy, add }
}

/** Hears files that are pasted anywhere on the page. */
function usePastedFiles(add: (files: FileList) => Promise<void>) {
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files
      if (!files || files.length === 0) return
      event.preventDefault()
      void latest.current(files)
    }
    document.addEventListener('paste', hear)
    return () => document.removeEventListener('paste', hear)
  }, [])
}
