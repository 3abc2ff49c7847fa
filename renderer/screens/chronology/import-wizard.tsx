import { type ReactNode, useState } from 'react'
import type { ChronologyPreview } from '../../../shared/chronology/preview.ts'
import type { Input as CallInput } from '../../../shared/contract/contract.ts'
import { invoke } from '../../bridge/invoke.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { type Problems, useProblems } from '../../forms/use-problems.tsx'
import { ChooseFiles, type ChosenFile } from './choose-files.tsx'
import { keyOfPair } from './key-of-pair.ts'
import type { Decision } from './pair-card.tsx'
import { PreviewFiles } from './preview-files.tsx'

/** What it takes: how to go back to the chronology when it is done. */
export interface ImportWizardProps {
  readonly goTo: (href: string) => void
}

/** Brings in other agencies' chronologies: choose the files, look at what was read, decide on pairs, bring in. */
export function ImportWizard({ goTo }: ImportWizardProps): ReactNode {
  const { caseId, linkTo, adopt } = useOpenCase()
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const [preview, setPreview] = useState<ChronologyPreview>()
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [isBusy, setIsBusy] = useState(false)
  const problems = useProblems()
  const chosen = files.map((one) => ({ ...one, agency: one.agency.trim() }))

  const read = async () => {
    if (!problems.show(checkFiles(files))) return
    setIsBusy(true)
    const reply = await invoke('chronology.preview', { caseId, files: chosen })
    setIsBusy(false)
    if (problems.showRefusal(atFiles(reply)) && reply.ok) setPreview(reply.value)
  }
  const bringIn = async () => {
    if (!preview) return
    setIsBusy(true)
    const decided = buildDecisions(preview, decisions)
    const reply = await invoke('chronology.import', { caseId, files: chosen, decisions: decided })
    setIsBusy(false)
    if (!problems.showRefusal(atFiles(reply)) || !reply.ok) return
    const rows = preview.files.reduce((sum, file) => sum + file.rows.length, 0)
    adopt(reply.value, `Brought in ${rows} rows.`)
    goTo(linkTo('chronology'))
  }

  return (
    <>
      <BackLink href={linkTo('chronology')} />
      {problems.summary}
      <h1 className="govuk-heading-l">Bring in another agency's chronology</h1>
      {preview ? (
        <PreviewFiles
          preview={preview}
          decisions={decisions}
          isBusy={isBusy}
          onDecide={(key, decision) => setDecisions(new Map(decisions).set(key, decision))}
          onBringIn={() => void bringIn()}
          onBack={() => setPreview(undefined)}
        />
      ) : (
        <ChooseFiles
          files={files}
          onFilesChange={setFiles}
          isBusy={isBusy}
          problemOf={problems.of}
          onRead={() => void read()}
        />
      )}
    </>
  )
}

function checkFiles(files: readonly ChosenFile[]) {
  if (files.length === 0)
    return [{ field: 'chronology-files', message: 'Choose at least one file' }]
  if (files.length > 20)
    return [{ field: 'chronology-files', message: 'Choose 20 files at most, and the rest after' }]
  return files.flatMap(({ file, agency, standing }, place) => [
    ...(agency.trim() === ''
      ? [{ field: `agency-${place}`, message: `Enter whose chronology ${file.name} is` }]
      : []),
    ...(standing === undefined
      ? [
          {
            field: `standing-${place}`,
            message: `Choose how far the rows of ${file.name} have been shown to be so`,
          },
        ]
      : []),
  ])
}

/** A refusal names the file and row in its words; the place to go to is the box with the files. */
function atFiles(reply: Parameters<Problems['showRefusal']>[0]) {
  if (reply.ok) return reply
  const { code, message } = reply.error
  return { ok: false as const, error: { code, message, place: ['chronology-files'] } }
}

function buildDecisions(
  preview: ChronologyPreview,
  decisions: ReadonlyMap<string, Decision>,
): CallInput<'chronology.import'>['decisions'] {
  return preview.suggestions.flatMap(({ first, second }) => {
    const decision = decisions.get(keyOfPair(first, second))
    if (decision === undefined || decision === 'later') return []
    // The engine gave these pointers; going back to it they are read again.
    type Pointer = CallInput<'chronology.import'>['decisions'][number]['first']
    return [{ first: first as Pointer, second: second as Pointer, decision }]
  })
}
